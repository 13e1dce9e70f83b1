package plumbline.cli.machine;

import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;

/// Calls at a socket and hangs up at once.
public final class UnixSockets implements Sockets {

    @Override
    public boolean answers(Path socket) {
        try (SocketChannel call = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
            return call.isConnected();
        } catch (IOException | UnsupportedOperationException failure) {
            return false;
        }
    }
}
