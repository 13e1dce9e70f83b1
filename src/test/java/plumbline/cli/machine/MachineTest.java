package plumbline.cli.machine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Path;
import java.util.Map;

final class MachineTest {

    @Test
    void theRealOneTellsAboutThisProcess() {
        Machine machine = Machine.real();

        assertThat(machine.settings().property("java.version"))
                .isEqualTo(System.getProperty("java.version"));
        assertThat(machine.settings().memory()).isPositive();
        assertThat(machine.system().architecture()).isNotEmpty();
    }

    @Test
    void anEmptyVariableCountsAsNotSet() {
        Settings settings = new Settings(Map.of(), Map.of("A", " ", "B", "b"), 1);

        assertThat(settings.findVariable("A")).isEmpty();
        assertThat(settings.findVariable("B")).contains("b");
        assertThat(settings.findVariable("C")).isEmpty();
        assertThat(settings.property("c")).isEmpty();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aLibraryLoadsOrNot() {
        Libraries libraries = new LoadedLibraries();

        assertThat(libraries.canLoad("libc.so.6")).isTrue();
        assertThat(libraries.canLoad("libplumbline-gone.so.6")).isFalse();
    }

    @Test
    void aSocketAnswersWhileSomebodyListens(@TempDir Path folder) throws IOException {
        Path socket = folder.resolve("X0");
        Sockets sockets = new UnixSockets();
        try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            server.bind(UnixDomainSocketAddress.of(socket));
            assertThat(sockets.answers(socket)).isTrue();
        }

        assertThat(sockets.answers(socket)).isFalse();
        assertThat(sockets.answers(folder.resolve("gone"))).isFalse();
    }
}
