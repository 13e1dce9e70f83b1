package plumbline.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import plumbline.cli.doctor.Doctor;
import plumbline.cli.machine.Machine;
import plumbline.cli.machine.MachineDouble;
import plumbline.preferences.UserFolders;
import plumbline.words.Build;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.nio.file.Path;

final class DoctorCommandTest {

    private static final String VERSION = Build.read().version();
    private static final UserFolders FOLDERS = UserFolders.below(Path.of("/home/ada/kept"));

    private final MachineDouble machine = MachineDouble.debian();

    @Test
    void aMachineThatHasAllIsToldInColumns() {
        Run run = run();

        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines())
                .startsWith("Plumbline " + VERSION + " on Debian 13, amd64", "")
                .contains("fine     GTK 3              can be loaded")
                .endsWith("", "Nothing that Plumbline needs is missing.");
    }

    @Test
    void whatIsMissingIsToldWithTheCommandThatGetsItAndExitsWithOne() {
        machine.withoutLibrary("libgtk-3.so.0").withoutProgram("/usr/bin/git");

        Run run = run();

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out().lines())
                .containsSequence(
                        "missing  GTK 3              the window cannot be shown without"
                                + " libgtk-3.so.0",
                        "                            Get it by: sudo apt-get install libgtk-3-0"
                                + " libxtst6")
                .containsSequence(
                        "hint     git                not found; Plumbline reads histories without"
                                + " it",
                        "                            Get it by: sudo apt-get install git")
                .endsWith("One thing that Plumbline needs is missing.");
    }

    @Test
    void hintsAreNoReasonToExitWithOne() {
        machine.withoutProgram("/usr/bin/git").withoutVariable("DISPLAY");

        assertThat(run().exit()).isZero();
    }

    @Test
    void plainTellsTheOutcomeFirstAndThenWholeSentences() {
        machine.withoutLibrary("libgtk-3.so.0");

        Run run = run("--format", "plain");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out().lines())
                .startsWith(
                        "Plumbline " + VERSION + " on Debian 13, amd64.",
                        "One thing that Plumbline needs is missing.")
                .containsSequence(
                        "GTK 3: missing, the window cannot be shown without libgtk-3.so.0.",
                        "Get it by: sudo apt-get install libgtk-3-0 libxtst6")
                .allSatisfy(line -> assertThat(line).doesNotContain("  "));
    }

    @Test
    void jsonHasAllOfIt() {
        machine.withoutLibrary("libgtk-3.so.0").withoutLibrary("libXtst.so.6");

        Run run = run("--format", "json");

        assertThat(run.exit()).isEqualTo(1);
        JsonNode json = new JsonMapper().readTree(run.out());
        assertThat(json.path("formatVersion").asInt()).isEqualTo(1);
        assertThat(json.path("system").path("family").asString()).isEqualTo("debian");
        assertThat(json.path("missing").asInt()).isEqualTo(1);
        JsonNode gtk =
                json.path("findings")
                        .valueStream()
                        .filter(each -> each.path("topic").asString().equals("gtk"))
                        .findFirst()
                        .orElseThrow();
        assertThat(gtk.path("standing").asString()).isEqualTo("missing");
        assertThat(gtk.path("facts").path("libraries")).hasSize(2);
        assertThat(gtk.path("remedies").path(0).asString()).startsWith("sudo apt-get install ");
    }

    @Test
    void noSecretOfTheEnvironmentIsTold() {
        machine.variable("PLUMBLINE_JAVA_OPTS", "-Dkey=hunter2")
                .variable("PGPASSWORD", "hunter2")
                .property("sun.java.command", "plumbline hunter2");

        for (String format : new String[] {"text", "plain", "json"}) {
            assertThat(run("--format", format).out()).doesNotContain("hunter2");
        }
    }

    @Test
    void theRealMachineIsToldWithoutAFailure() {
        Run run = Run.asking(new Doctor(Machine.real(), FOLDERS), "doctor", "--format", "json");

        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isBetween(0, 1);
        assertThat(new JsonMapper().readTree(run.out()).path("findings").size()).isGreaterThan(8);
    }

    private Run run(String... options) {
        String[] arguments = new String[options.length + 1];
        arguments[0] = "doctor";
        System.arraycopy(options, 0, arguments, 1, options.length);
        return Run.asking(new Doctor(machine.machine(), FOLDERS), arguments);
    }
}
