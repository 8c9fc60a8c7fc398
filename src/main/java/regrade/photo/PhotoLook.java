package regrade.photo;

/// What there is to see of a photo.
public sealed interface PhotoLook {
    record Seen(DrawnPicture picture) implements PhotoLook {}

    /// Its file is gone.
    record Missing() implements PhotoLook {}

    /// Its file does not hold what was taken.
    record Altered() implements PhotoLook {}
}
