package regrade.scan;

import java.util.Optional;

/// Makes the camera that the settings name.
public interface Cameras {
    /// What the settings say: the address of an MJPEG stream (`http://…`) or an RTSP camera
    /// (`rtsp://…`), a local camera's number, or nothing.
    ///
    /// @return none if no camera is set or the text names none
    Optional<FrameSource> named(String camera);
}
