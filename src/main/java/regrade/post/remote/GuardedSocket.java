package regrade.post.remote;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.SocketException;

import javax.net.ssl.SSLSocket;

/// A secured line whose other side is who it should be; what comes in is guarded.
final class GuardedSocket extends Socket {
    private final SSLSocket secured;
    private final InputStream in;

    GuardedSocket(SSLSocket secured, GuardedInput.Most most) throws IOException {
        this.secured = secured;
        this.in = new GuardedInput(secured.getInputStream(), most);
    }

    @Override
    public InputStream getInputStream() {
        return in;
    }

    @Override
    public OutputStream getOutputStream() throws IOException {
        return secured.getOutputStream();
    }

    @Override
    public void close() throws IOException {
        secured.close();
    }

    @Override
    public boolean isClosed() {
        return secured.isClosed();
    }

    @Override
    public boolean isConnected() {
        return secured.isConnected();
    }

    @Override
    public boolean isBound() {
        return secured.isBound();
    }

    @Override
    public void setSoTimeout(int timeout) throws SocketException {
        secured.setSoTimeout(timeout);
    }

    @Override
    public int getSoTimeout() throws SocketException {
        return secured.getSoTimeout();
    }

    @Override
    public void setTcpNoDelay(boolean on) throws SocketException {
        secured.setTcpNoDelay(on);
    }

    @Override
    public InetAddress getInetAddress() {
        return secured.getInetAddress();
    }

    @Override
    public InetAddress getLocalAddress() {
        return secured.getLocalAddress();
    }

    @Override
    public SocketAddress getRemoteSocketAddress() {
        return secured.getRemoteSocketAddress();
    }

    @Override
    public int getPort() {
        return secured.getPort();
    }

    @Override
    public int getLocalPort() {
        return secured.getLocalPort();
    }
}
