package regrade.scan;

import regrade.kernel.UserMessage;

import java.util.function.Consumer;

/// A camera.
///
/// Promises: frames and troubles come one after another on one thread of the source's own, never
/// after `close` returned more than a moment ago; a camera that is gone is tried again until it is
/// closed, and each trouble is told once until a frame comes again. Never throws for what a camera
/// does.
public interface FrameSource {
    /// Begins to deliver.
    ///
    /// @param frame receives each picture as the JPEG that the camera sent; must be quick, or what
    ///   is seen is no longer of this moment
    /// @param trouble receives what is wrong, in words
    Running start(Consumer<byte[]> frame, Consumer<UserMessage> trouble);

    /// A camera at work.
    interface Running extends AutoCloseable {
        /// Lets go of the camera.
        @Override
        void close();
    }
}
