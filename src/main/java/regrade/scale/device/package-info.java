/// Serial lines by jSerialComm, whose native part is unpacked into the system's temporary folder at
/// the first use and belongs to no module: a runtime image and an installer need nothing of it.
@NullMarked
package regrade.scale.device;

import org.jspecify.annotations.NullMarked;
