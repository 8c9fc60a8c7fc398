package regrade.post.remote;

import regrade.post.PostFailure;

import java.io.IOException;

/// A failure of the line of which is known what it is.
final class MailFault extends IOException {
    private final PostFailure failure;

    MailFault(PostFailure failure) {
        super(failure.code());
        this.failure = failure;
    }

    MailFault(PostFailure failure, Throwable cause) {
        super(failure.code(), cause);
        this.failure = failure;
    }

    PostFailure failure() {
        return failure;
    }
}
