/// Takes files in: whatever they are, they are recognised by their content, every line of them is
/// counted as new, changed, known or refused, and what is new is one act.
///
/// *Who knows what a file means?* Not this package: a feature brings a form of its files with a
/// [regrade.intake.Judge] for their lines, and the program's graph puts them in a row. The first
/// form that fits takes the file. The price: their order in that row is part of the recognition.
@NullMarked
package regrade.intake;

import org.jspecify.annotations.NullMarked;
