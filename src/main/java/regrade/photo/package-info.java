/// Evidence: photos named by their content, never lost.
///
/// *What comes first, the file or the fact?* The file: it is whole, forced and under its name
/// before the journal says that the photo was taken. The price: a program that dies in between
/// leaves a file that no fact knows; the next start puts it aside, see [TidyPhotos], and never
/// deletes it.
///
/// *Is a picture written anew?* No: evidence is the bytes that came, from the camera or a file, and
/// their hash is their name. The price: a picture that a program wrote badly stays as it is.
@NullMarked
package regrade.photo;

import org.jspecify.annotations.NullMarked;
