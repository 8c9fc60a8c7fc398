/// Where labels come out: a ZPL printer on the network, one of the system's printers, a folder.
///
/// **When is a label printed?** When the printer says so. A ZPL printer that answers is asked
/// before (else the label stays with us) and after (buffer empty, nothing wrong). One that does not
/// answer is believed, since many clones are mute: its label is unconfirmed until somebody scans
/// it. A label whose bytes went out before something broke is never sent again by itself; the price
/// is that a person must look.
@NullMarked
package regrade.label.device;

import org.jspecify.annotations.NullMarked;
