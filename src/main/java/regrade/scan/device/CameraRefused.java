package regrade.scan.device;

import regrade.kernel.UserMessage;

import java.io.IOException;

/// A camera that is not to be had for a reason that the person can do something about.
final class CameraRefused extends IOException {
    private static final long serialVersionUID = 1;

    private final transient UserMessage why;

    /// @param why without anything of the camera's address
    CameraRefused(UserMessage why) {
        super(why.key());
        this.why = why;
    }

    UserMessage why() {
        return why;
    }
}
