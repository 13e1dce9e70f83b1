package plumbline.cli.machine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OperatingSystemTest {

    @ParameterizedTest
    @CsvSource({
        "ID=debian, '', DEBIAN",
        "ID=ubuntu, ID_LIKE=debian, DEBIAN",
        "ID=linuxmint, ID_LIKE=\"ubuntu debian\", DEBIAN",
        "ID=fedora, '', FEDORA",
        "ID=\"rocky\", 'ID_LIKE=\"rhel centos fedora\"', FEDORA",
        "ID=arch, '', OTHER_LINUX",
        "'', '', OTHER_LINUX"
    })
    void aLinuxBelongsToTheFamilyItNames(String id, String like, Family family) {
        MachineDouble machine =
                new MachineDouble().property("os.name", "Linux").text("/etc/os-release", id, like);

        assertThat(machine.machine().system().family()).isEqualTo(family);
    }

    @ParameterizedTest
    @CsvSource({
        "Windows 11, WINDOWS, Windows 11",
        "Mac OS X, MAC, Mac OS X 26.1",
        "Linux, OTHER_LINUX, Linux",
        "FreeBSD, OTHER_LINUX, FreeBSD"
    })
    void othersAreKnownByWhatJavaCallsThem(String java, Family family, String name) {
        MachineDouble machine =
                new MachineDouble()
                        .property("os.name", java)
                        .property("os.version", "26.1")
                        .property("os.arch", "aarch64");

        assertThat(machine.machine().system())
                .isEqualTo(new OperatingSystem(family, name, "aarch64"));
    }

    @Test
    void aLinuxGoesByItsOwnNameWithoutWhatSteersATerminal() {
        MachineDouble machine =
                new MachineDouble()
                        .property("os.name", "Linux")
                        .text("/etc/os-release", "PRETTY_NAME=\"Some \u001b[1mLinux\"");

        assertThat(machine.machine().system().name()).isEqualTo("Some [1mLinux");
    }
}
