/// The practice bench: scripted returns that teach the keys by using them, on the real bench with a
/// data folder of its own.
///
/// **What does a trainee work on?** On the bench itself: the same use cases, checklists, rules,
/// routes and screens, on the folder `practice/bench` inside the data folder. It is thrown away and
/// made anew at each start, so that the codes of the course always wait and a printed practice
/// sheet stays good. A mark in it keeps every command and window but the practice itself from
/// opening it: no label of it reaches a printer, no day of it reaches head office. The price: the
/// shipped questions and rules are practised, not those that a supervisor made.
///
/// **How does the practice know what was done?** It reads the journal of the practice folder: an
/// attempt is the fold of the acts since the lesson began, as a unit is the fold of its facts. So
/// it needs no hooks in the bench, and two keys pressed faster than anyone looks are both seen.
/// Keys and scans alone are counted at the window, for the journal knows no keys that did nothing.
///
/// **Where are results kept?** Not as facts: their journal would go with the practice folder, and
/// in the real one they would be sealed and sent to head office, where nobody has asked for how
/// fast somebody learns. They stand, one a line, in `practice/results.jsonl`, which is forced to
/// disk line by line. The price: they are in no backup and nothing undoes them.
///
/// **Who sees whose results?** Each name its own, beside the ideal. There is no list of names and
/// no comparison between people: who is slow at the first try has learned nothing from being told
/// so.
@NullMarked
package regrade.practice;

import org.jspecify.annotations.NullMarked;
