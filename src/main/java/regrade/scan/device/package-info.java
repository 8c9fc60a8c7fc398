/// Pictures and cameras: ZXing's row and matrix decoders behind our own ways of looking.
///
/// *Why not `MultiFormatReader`, or its multiple reader?* The first accepts a code on the word of
/// one scan line and reads numbers where there are none (12 of 94 pictures without a symbol); the
/// second cuts pictures in four around each find and misses or doubles. Here many lines at many
/// angles vote, and a code needs two that agree. The price: our own sampling code, and weak symbols
/// that only one line can read are not reported.
@NullMarked
package regrade.scan.device;

import org.jspecify.annotations.NullMarked;
