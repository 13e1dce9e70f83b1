package plumbline.report.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.problem.ProblemException;
import plumbline.problem.ProblemKind;
import plumbline.report.content.Report;
import plumbline.report.content.SmallFleet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

final class OutFileTest {

    @TempDir Path folder;

    @Test
    void whatWasThereIsWholeWhenWritingFails() throws IOException {
        Path file = Files.writeString(folder.resolve("report.md"), "the last one");

        Report report = SmallFleet.proposed(Files.createDirectory(folder.resolve("fleet")));

        assertThatThrownBy(() -> new OutFile(file).write(report, OutFileTest::full))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        failed ->
                                assertThat(failed.kind())
                                        .isEqualTo(ProblemKind.REPORT_NOT_WRITTEN));

        assertThat(file).hasContent("the last one");
        assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void whatIsInTheWayIsToldBeforehand() throws IOException {
        Path audited = Files.createDirectory(folder.resolve("audited"));
        Path inside = audited.resolve("report.md");

        assertThat(new OutFile(audited).findObstacle()).contains(new Obstacle.IsFolder());
        assertThat(new OutFile(folder.resolve("none/report.md")).findObstacle())
                .contains(new Obstacle.NoFolder(folder.resolve("none")));
        assertThat(new OutFile(inside).findObstacle()).isEmpty();
        assertThat(new OutFile(inside).findAround(List.of(audited)))
                .contains(new Obstacle.Audited(audited));
        assertThat(new OutFile(folder.resolve("report.md")).findAround(List.of(audited))).isEmpty();
    }

    private static void full(Report report, OutputStream to) throws IOException {
        to.write(report.imprint().title().getBytes(StandardCharsets.UTF_8));
        throw new IOException("no space left");
    }
}
