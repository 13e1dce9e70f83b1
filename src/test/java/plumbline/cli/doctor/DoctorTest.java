package plumbline.cli.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import plumbline.cli.doctor.Diagnosis.Examined;
import plumbline.cli.machine.Family;
import plumbline.cli.machine.Machine;
import plumbline.cli.machine.MachineDouble;
import plumbline.preferences.UserFolders;
import plumbline.words.Words;

import java.nio.file.Path;
import java.util.OptionalLong;

final class DoctorTest {

    private static final Words WORDS = Words.english();
    private static final UserFolders FOLDERS = UserFolders.below(Path.of("/home/ada/kept"));

    private final MachineDouble machine = MachineDouble.debian();

    @Test
    void nothingIsMissingWhereAllIsThere() {
        Diagnosis diagnosis = new Doctor(machine.machine(), FOLDERS).examine();

        assertThat(diagnosis.missing()).isZero();
        assertThat(diagnosis.examined())
                .extracting(Examined::topic)
                .containsExactly(Topic.values());
        assertThat(diagnosis.examined())
                .extracting(each -> each.finding().standing())
                .containsOnly(Standing.FINE);
    }

    @Test
    void otherSystemsBringWhatDrawsAWindow() {
        machine.property("os.name", "Windows 11");

        assertThat(new Doctor(machine.machine(), FOLDERS).examine().examined())
                .extracting(Examined::topic)
                .doesNotContain(Topic.GTK, Topic.DISPLAY, Topic.LETTERS, Topic.FONTS, Topic.CJK)
                .contains(Topic.JAVA, Topic.POSTGRESQL, Topic.GIT, Topic.FOLDERS);
    }

    @Test
    void theServersOfPostgresqlAreToldWithTheirVersions() {
        assertThat(text(Topic.POSTGRESQL))
                .isEqualTo(
                        "17.6 in /usr/lib/postgresql/17/bin, 18.1 in /usr/lib/postgresql/18/bin");
    }

    @Test
    void aServerIsNoneWithoutAllOfItsPrograms() {
        machine.withoutProgram("/usr/lib/postgresql/17/bin/initdb")
                .withoutProgram("/usr/lib/postgresql/18/bin/pg_ctl");

        assertThat(standing(Topic.POSTGRESQL)).isEqualTo(Standing.HINT);
        assertThat(finding(Topic.POSTGRESQL).remedies())
                .containsExactly("sudo apt-get install postgresql");
    }

    @Test
    void aServerOnThePathIsFoundOnce() {
        machine.program("/usr/bin/initdb", "x")
                .program("/usr/bin/pg_ctl", "x")
                .program("/usr/bin/postgres", "postgres (PostgreSQL) 19beta1");

        assertThat(text(Topic.POSTGRESQL)).startsWith("19beta1 in /usr/bin, 17.6 in ");
    }

    @Test
    void aProgramThatTellsNoVersionIsThereAllTheSame() {
        machine.program("/usr/bin/git");

        assertThat(text(Topic.GIT)).isEqualTo("?, /usr/bin/git");
        assertThat(standing(Topic.GIT)).isEqualTo(Standing.FINE);
    }

    @Test
    void missingGtkIsMissingOnlyWhereSomebodyCouldSeeAWindow() {
        machine.withoutLibrary("libgtk-3.so.0");

        assertThat(standing(Topic.GTK)).isEqualTo(Standing.MISSING);
        assertThat(text(Topic.GTK)).contains("without libgtk-3.so.0");
        assertThat(finding(Topic.GTK).remedies())
                .containsExactly("sudo apt-get install libgtk-3-0 libxtst6");

        machine.withoutVariable("DISPLAY");
        assertThat(standing(Topic.GTK)).isEqualTo(Standing.HINT);
    }

    @Test
    void whatEveryDrawingNeedsIsMissingWithAndWithoutADisplay() {
        machine.withoutVariable("DISPLAY")
                .withoutLibrary("libfreetype.so.6")
                .withoutLibrary("libpango-1.0.so.0")
                .property("user.name", "root");

        assertThat(standing(Topic.LETTERS)).isEqualTo(Standing.MISSING);
        assertThat(text(Topic.LETTERS)).endsWith("a PNG can be drawn without libfreetype.so.6");
        assertThat(finding(Topic.LETTERS).remedies())
                .singleElement()
                .asString()
                .startsWith("apt-get install libfreetype6");
    }

    @Test
    void whatOnlyTheWindowNeedsIsMissingWhereSomebodyCouldSeeIt() {
        machine.withoutLibrary("libpango-1.0.so.0");

        assertThat(standing(Topic.LETTERS)).isEqualTo(Standing.MISSING);
        assertThat(text(Topic.LETTERS)).contains("window").endsWith("libpango-1.0.so.0");

        machine.withoutVariable("DISPLAY");
        assertThat(standing(Topic.LETTERS)).isEqualTo(Standing.HINT);
    }

    @ParameterizedTest
    @CsvSource({
        ":0, /tmp/.X11-unix/X0, HINT, X11 at :0 gives no answer",
        ":99.0, /tmp/.X11-unix/X99, HINT, X11 at :99.0 gives no answer",
        "unix:1, /tmp/.X11-unix/X1, HINT, X11 at unix:1 gives no answer",
        ":0, /tmp/.X11-unix/X99, FINE, X11 at :0",
        "far.example:0, /tmp/.X11-unix/X0, FINE, X11 at far.example:0",
        "odd, /tmp/.X11-unix/X0, FINE, X11 at odd"
    })
    void aDisplayIsAskedWhereItIsOfThisMachine(
            String display, String silent, Standing standing, String begins) {
        machine.variable("DISPLAY", display).silent(silent);

        assertThat(standing(Topic.DISPLAY)).isEqualTo(standing);
        assertThat(text(Topic.DISPLAY)).startsWith(begins);
    }

    @Test
    void withoutX11NoWindowCanBeShown() {
        machine.withoutVariable("DISPLAY");
        assertThat(text(Topic.DISPLAY)).startsWith("none: ");

        machine.variable("WAYLAND_DISPLAY", "wayland-0");
        assertThat(text(Topic.DISPLAY)).startsWith("Wayland at wayland-0 without Xwayland");
        assertThat(finding(Topic.DISPLAY).remedies())
                .containsExactly("sudo apt-get install xwayland");
    }

    @Test
    void fontsAreCountedByFontconfig() {
        assertThat(text(Topic.FONTS)).isEqualTo("2 files");

        machine.program("/usr/bin/fc-list");
        assertThat(standing(Topic.FONTS)).isEqualTo(Standing.HINT);
        assertThat(standing(Topic.CJK)).isEqualTo(Standing.HINT);
    }

    @Test
    void withoutFontconfigFontsAreLookedForInTheirFolders() {
        machine.withoutProgram("/usr/bin/fc-list")
                .inside("/usr/share/fonts", "/usr/share/fonts/a.ttf", "/usr/share/fonts/a.txt")
                .inside("/home/ada/.fonts", "/home/ada/.fonts/NotoSansCJK-Regular.TTC");

        assertThat(text(Topic.FONTS)).isEqualTo("2 files");
        assertThat(standing(Topic.CJK)).isEqualTo(Standing.FINE);
    }

    @Test
    void aFolderThatCannotBeWrittenIsMissing() {
        machine.shut(FOLDERS.data()).shut(FOLDERS.logs());

        assertThat(standing(Topic.FOLDERS)).isEqualTo(Standing.MISSING);
        assertThat(text(Topic.FOLDERS)).endsWith(": " + FOLDERS.data() + ", " + FOLDERS.logs());
    }

    @Test
    void littleSpaceAndLittleMemoryAreHints() {
        machine.free(OptionalLong.of(50L << 20)).memory(256L << 20);

        assertThat(text(Topic.SPACE)).isEqualTo("no more than 50 MB in " + FOLDERS.data());
        assertThat(text(Topic.MEMORY)).startsWith("no more than 256 MB ");
        assertThat(standing(Topic.SPACE)).isEqualTo(Standing.HINT);
        assertThat(standing(Topic.MEMORY)).isEqualTo(Standing.HINT);
    }

    @Test
    void aDiskThatDoesNotTellIsUnknown() {
        machine.free(OptionalLong.empty());

        assertThat(standing(Topic.SPACE)).isEqualTo(Standing.UNKNOWN);
    }

    @Test
    void namesOutsideAsciiWantAnEncodingThatHasThem() {
        machine.property("sun.jnu.encoding", "ANSI_X3.4-1968");

        assertThat(standing(Topic.NAMES)).isEqualTo(Standing.HINT);
        assertThat(finding(Topic.NAMES).remedies()).containsExactly("LC_ALL=C.UTF-8");
    }

    @Test
    void aJavaThatCameAlongIsSaidSo() {
        machine.property("java.home", "/opt/plumbline/lib/runtime");

        assertThat(text(Topic.JAVA))
                .isEqualTo("25.0.1 by Eclipse Adoptium, which came with Plumbline");
    }

    @Test
    void thePlaceOfPlumblineIsToldWhereItsScriptSaysIt() {
        assertThat(text(Topic.PLUMBLINE)).endsWith(", in /opt/plumbline");

        machine.property("plumbline.home", "");
        assertThat(text(Topic.PLUMBLINE)).endsWith(", started without its script");
    }

    @ParameterizedTest
    @EnumSource
    void everyWareHasACommandWhereAnythingIsKnown(Ware ware) {
        assertThat(ware.findCommand(Family.DEBIAN, false)).get().asString().startsWith("sudo apt");
        assertThat(ware.findCommand(Family.FEDORA, true)).get().asString().startsWith("dnf ");
        assertThat(ware.findCommand(Family.OTHER_LINUX, false)).isEmpty();
    }

    @Test
    void macAndWindowsHaveCommandsOfTheirOwn() {
        assertThat(Ware.GIT.findCommand(Family.MAC, false)).contains("brew install git");
        assertThat(Ware.GIT.findCommand(Family.WINDOWS, false)).contains("winget install Git.Git");
        assertThat(Ware.GTK.findCommand(Family.MAC, false)).isEmpty();
    }

    private Standing standing(Topic topic) {
        return finding(topic).standing();
    }

    private String text(Topic topic) {
        return finding(topic).text(WORDS);
    }

    private Finding finding(Topic topic) {
        Machine asked = machine.machine();
        return new Doctor(asked, FOLDERS)
                .examine().examined().stream()
                        .filter(each -> each.topic() == topic)
                        .map(Examined::finding)
                        .findFirst()
                        .orElseThrow();
    }
}
