package regrade.post.remote;

import regrade.post.PostFailure;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.util.Optional;

import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLPeerUnverifiedException;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;

/// Secures one line: TLS 1.2 or newer, the certificate and the name in it verified. For one
/// connection.
final class TlsSockets extends SSLSocketFactory {
    private static final String[] PROTOCOLS = {"TLSv1.3", "TLSv1.2"};
    private static final int MOST_AUTHORITY = 1 << 20;

    private final SSLSocketFactory factory;
    private final GuardedInput.Most most;
    private Optional<GuardedSocket> last = Optional.empty();

    private TlsSockets(SSLSocketFactory factory, GuardedInput.Most most) {
        this.factory = factory;
        this.most = most;
    }

    /// @param authority PEM file of the only authority that is trusted; empty for the system's
    static TlsSockets trusting(String authority, GuardedInput.Most most) throws MailFault {
        try {
            var context = SSLContext.getInstance("TLS");
            context.init(null, authority.isEmpty() ? null : only(Path.of(authority)), null);
            return new TlsSockets(context.getSocketFactory(), most);
        } catch (GeneralSecurityException | IOException | InvalidPathException e) {
            throw new MailFault(PostFailure.AUTHORITY, e);
        }
    }

    private static TrustManager[] only(Path authority)
            throws GeneralSecurityException, IOException {
        var trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        int number = 0;
        for (var certificate :
                CertificateFactory.getInstance("X.509").generateCertificates(read(authority)))
            trusted.setCertificateEntry("authority-" + number++, certificate);
        if (number == 0) throw new CertificateException("no certificate in the file");
        var managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        managers.init(trusted);
        return managers.getTrustManagers();
    }

    private static InputStream read(Path authority) throws IOException {
        try (var in = Files.newInputStream(authority)) {
            return new ByteArrayInputStream(in.readNBytes(MOST_AUTHORITY));
        }
    }

    /// Where the line that was secured last takes what is said to the server.
    OutputStream out() throws IOException {
        if (last.isEmpty()) throw new MailFault(PostFailure.NO_TLS);
        return last.get().getOutputStream();
    }

    @Override
    public Socket createSocket(Socket line, String host, int port, boolean close)
            throws IOException {
        try {
            // text and dot are written apart: else each mail waits for a delayed acknowledgement
            line.setTcpNoDelay(true);
            var secured = (SSLSocket) factory.createSocket(line, host, port, close);
            secured.setEnabledProtocols(PROTOCOLS);
            SSLParameters parameters = secured.getSSLParameters();
            // compares the name of the server with those in its certificate (RFC 2818 §3.1)
            parameters.setEndpointIdentificationAlgorithm("HTTPS");
            secured.setSSLParameters(parameters);
            secured.startHandshake();
            var guarded = new GuardedSocket(secured, most);
            last = Optional.of(guarded);
            return guarded;
        } catch (SSLException e) {
            throw new MailFault(failure(e), e);
        }
    }

    private static PostFailure failure(SSLException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case CertificateException _,
                        CertPathValidatorException _,
                        SSLPeerUnverifiedException _ -> {
                    return PostFailure.CERTIFICATE;
                }
                case SocketTimeoutException _ -> {
                    return PostFailure.SILENT;
                }
                case EOFException _, SocketException _ -> {
                    return PostFailure.CUT;
                }
                default -> {}
            }
        }
        return PostFailure.NO_TLS;
    }

    @Override
    public String[] getDefaultCipherSuites() {
        return factory.getDefaultCipherSuites();
    }

    @Override
    public String[] getSupportedCipherSuites() {
        return factory.getSupportedCipherSuites();
    }

    // lines are made by the mail library, with its limits of time, and only secured here

    @Override
    public Socket createSocket(String host, int port) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress local, int localPort) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(InetAddress host, int port) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort) {
        throw new UnsupportedOperationException();
    }
}
