package regrade.post.remote;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.FolderClosedException;
import jakarta.mail.FolderNotFoundException;
import jakarta.mail.StoreClosedException;

import org.eclipse.angus.mail.iap.ConnectionException;

import regrade.post.PostFailure;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;

/// What the mail library's failures mean. Their texts are not passed on: they quote what was said.
final class MailProblems {
    private static final int DEEPEST = 20;

    private MailProblems() {}

    static PostFailure failure(Throwable thrown) {
        var found = PostFailure.ANSWER;
        var cause = thrown;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            var known = one(cause);
            // the innermost says most, but only what is known for sure ends the search
            if (known != PostFailure.ANSWER) found = known;
            if (cause instanceof MailFault) return found;
            cause = cause.getCause();
        }
        return found;
    }

    private static PostFailure one(Throwable thrown) {
        return switch (thrown) {
            case MailFault fault -> fault.failure();
            case AuthenticationFailedException _ -> PostFailure.PASSWORD;
            case FolderNotFoundException _ -> PostFailure.FOLDER;
            case UnknownHostException _ -> PostFailure.HOST_UNKNOWN;
            case SocketTimeoutException _ -> PostFailure.SILENT;
            case ConnectException _, NoRouteToHostException _ -> PostFailure.UNREACHABLE;
            case ConnectionException _, FolderClosedException _, StoreClosedException _ ->
                    PostFailure.CUT;
            case IOException _ -> PostFailure.CUT;
            case RuntimeException _ -> PostFailure.GARBAGE;
            default -> said(String.valueOf(thrown.getMessage()));
        };
    }

    /// The library has no type of its own for these.
    private static PostFailure said(String message) {
        if (message.contains("STARTTLS")) return PostFailure.NO_TLS;
        return message.contains("greeting") ? PostFailure.GARBAGE : PostFailure.ANSWER;
    }
}
