/// Pictures and cameras: ZXing's row and matrix decoders behind our own ways of looking.
///
/// *Why not `MultiFormatReader`, or its multiple reader?* The first accepts a code on the word of
/// one scan line and reads numbers where there are none (12 of 94 pictures without a symbol); the
/// second cuts pictures in four around each find and misses or doubles. Here many lines at many
/// angles vote, and a code needs two that agree. The price: our own sampling code, and weak symbols
/// that only one line can read are not reported.
///
/// *How does `ffmpeg` get the pictures of an RTSP camera without its password?* Its arguments can
/// be read by every user of the machine, so it is told a place on this machine, behind which a
/// relay of ours asks the camera and says who asks. The price: whoever reads that place among the
/// arguments and connects before `ffmpeg` does sees the camera, once, and the bench sees that it
/// does not.
@NullMarked
package regrade.scan.device;

import org.jspecify.annotations.NullMarked;
