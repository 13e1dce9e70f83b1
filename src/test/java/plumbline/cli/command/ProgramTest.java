package plumbline.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.cli.Desktop;
import plumbline.problem.ProblemException;
import plumbline.problem.ProblemKind;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

final class ProgramTest {

    @TempDir Path folder;

    private final DesktopDouble desktop = new DesktopDouble();

    @Test
    void noArgumentOpensTheWindowOnNothing() {
        assertThat(Run.of(desktop)).isEqualTo(new Run(0, "", ""));
        assertThat(desktop.calls()).containsExactly(List.of());
    }

    @Test
    void foldersAndAuditsReachTheWindowInOrder() throws IOException {
        Path audit = Files.createDirectory(folder.resolve("fleet.plumb"));
        Path service = Files.createDirectory(folder.resolve("order service"));

        Run run = Run.of(desktop, audit.toString(), service.toString());

        assertThat(run).isEqualTo(new Run(0, "", ""));
        assertThat(desktop.calls()).containsExactly(List.of(audit, service));
    }

    @Test
    void aFolderMayBearTheNameOfAnOptionAfterTwoDashes() {
        Run run = Run.of(desktop, "--", folder.toString());

        assertThat(run.exit()).isZero();
        assertThat(desktop.calls()).containsExactly(List.of(folder));
    }

    @Test
    void theDemoNamesThePicturesItTookAndWhatIsNotThereYet() {
        Run run = Run.of(new DesktopDouble(Path.of("x/a.png")), "demo", ".", "--out", "x");

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains("x/a.png")
                .contains("every check of every service has its proposal");
    }

    @Test
    void theDemoIsGivenItsTwoFolders() {
        Run run = Run.of(desktop, "demo", folder.toString(), "--out=not there yet");

        assertThat(run).isEqualTo(new Run(0, "", ""));
        assertThat(desktop.calls()).containsExactly(List.of(folder, Path.of("not there yet")));
    }

    @Test
    void theVersionNamesWhatRuns() {
        Run run = Run.of(desktop, "--version");

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .matches("Plumbline \\d+\\.\\d+\\.\\d+ \\(Java 2\\d\\S*, JavaFX \\d+\\.\\S+\\)\\R");
        assertThat(run.err()).isEmpty();
        assertThat(desktop.calls()).isEmpty();
    }

    @Test
    void aProblemSaysWhatFailedWhatHoldsAndWhatToDo() {
        Desktop blind =
                DesktopDouble.failing(() -> new ProblemException(ProblemKind.NO_DISPLAY, null));

        Run run = Run.of(blind);

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("plumbline: There is no display"),
                        line -> assertThat(line).contains("works here"),
                        line -> assertThat(line).contains("set DISPLAY"),
                        line -> assertThat(line).matches("Code PL-401-[0-9a-f]{4}; .*"));
    }

    @Test
    void anUnexpectedFailureTellsItsCodeAndNothingOfItsMessage() {
        Desktop broken = DesktopDouble.failing(() -> new IllegalStateException("password=hunter2"));

        Run run = Run.of(broken, folder.toString());

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err().lines()).hasSize(4);
        assertThat(run.err())
                .contains("Code PL-001-")
                .doesNotContain("IllegalStateException", "hunter2", "at plumbline");
    }

    @Test
    void anErrorIsToldLikeAnyFailure() {
        Desktop endless =
                DesktopDouble.failing(
                        () -> {
                            throw new StackOverflowError();
                        });

        Run run = Run.of(endless);

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).contains("Code PL-001-").doesNotContain("StackOverflowError");
    }

    @Test
    void detailsFollowWhereTheyAreAskedFor() {
        Desktop broken = DesktopDouble.failing(() -> new IllegalStateException("password=hunter2"));

        Run run = Run.withDetails(broken);

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err())
                .contains("java.lang.IllegalStateException\n  at plumbline.")
                .doesNotContain("hunter2");
    }
}
