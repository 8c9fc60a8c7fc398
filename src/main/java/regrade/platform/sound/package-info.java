/// What the bench sounds like: four computed tones that can be told apart without looking.
@NullMarked
package regrade.platform.sound;

import org.jspecify.annotations.NullMarked;
