/// The bench on the screen.
///
/// *Where is the state between two keys, such as the grade whose reason is being asked?* With the
/// session, on the bench lane: a key struck right after a scan acts on what the scan led to, not on
/// what is still drawn. The price: a key is answered one hop later, and the screen shows pictures
/// instead of binding to many properties.
@NullMarked
package regrade.inspection.ui;

import org.jspecify.annotations.NullMarked;
