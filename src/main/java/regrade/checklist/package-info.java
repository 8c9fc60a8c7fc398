/// Versioned lists of questions, their answers, and 'the rest is fine'.
///
/// **Which keys answer a list longer than the keyboard's digits?** The digits act on a page of ten
/// questions, 1 to 9 and then 0, and pages are turned. Letters were weighed: they are taken by
/// commands and differ between keyboard layouts, and two digits in a row would make every single
/// one wait. The price: parts behind the tenth question cost one more key. Nearly all products stay
/// on one page.
@NullMarked
package regrade.checklist;

import org.jspecify.annotations.NullMarked;
