package plumbline.gui.navigation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.gui.workspace.WorkspaceFixture;
import plumbline.source.SourceFile;

import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Stream;

final class SubjectTest {

    @Test
    void aFileIsTheSameAfterItChanged() {
        Path path = Path.of("/services/a.sql");

        assertThat(new Subject.OfFile(new SourceFile(path, "a.sql", 1, Instant.EPOCH)).id())
                .isEqualTo(new Subject.OfFile(new SourceFile(path, "a.sql", 2, Instant.MAX)).id());
    }

    @Test
    void kindsNeverShareAnId(@TempDir Path home) {
        WorkspaceFixture fixture = new WorkspaceFixture(home);
        Path path = fixture.open("orders").path();

        assertThat(
                        Stream.of(
                                        new Subject.OfFolder(fixture.only()),
                                        new Subject.OfAudit(path),
                                        new Subject.OfFile(
                                                new SourceFile(path, "", 0, Instant.EPOCH)),
                                        new Subject.OfPlace(Place.OVERVIEW))
                                .map(Subject::id))
                .doesNotHaveDuplicates();
    }
}
