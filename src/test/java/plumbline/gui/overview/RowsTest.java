package plumbline.gui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import plumbline.gui.workspace.OpenFolder;
import plumbline.gui.workspace.WorkspaceFixture;
import plumbline.source.SkipReason;
import plumbline.source.Skipped;

import java.nio.file.Path;

/// [FileRow] and [SkippedRow].
final class RowsTest {

    @TempDir Path home;
    private OpenFolder folder;

    @BeforeEach
    void setUp() {
        folder = new WorkspaceFixture(home).open("orders");
    }

    @ParameterizedTest
    @CsvSource({
        "a.sql, a.sql, orders, SQL",
        "src/db/a.sql, a.sql, orders/src/db, SQL",
        "docker/Dockerfile, Dockerfile, orders/docker, DOCKERFILE",
        "v1.sql/LICENSE, LICENSE, orders/v1.sql, OTHER"
    })
    void aRowSaysNamePlaceAndKind(String path, String name, String place, FileKind kind) {
        FileRow row = row(path);

        assertThat(row.name()).isEqualTo(name);
        assertThat(row.place()).isEqualTo(place);
        assertThat(row.kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"001", "orders", "db/001", "orders/src", "typescript", ".ts", "größe"})
    void aFileIsFoundByNameFolderOrKind(String wanted) {
        assertThat(row("src/db/001_Größe.ts").matches(wanted)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"002", "script", "db/002", "tickets"})
    void whatDoesNotFitIsNotFound(String wanted) {
        assertThat(row("src/db/001.ts").matches(wanted)).isFalse();
    }

    @Test
    void whatWasPassedOverIsFoundByPathOrReason() {
        SkippedRow row =
                new SkippedRow(folder, new Skipped("Src/x.bin", SkipReason.BINARY), "Not text");

        assertThat(row.path()).isEqualTo("orders/Src/x.bin");
        assertThat(row.matches("src/x")).isTrue();
        assertThat(row.matches("not te")).isTrue();
        assertThat(row.matches("large")).isFalse();
    }

    private FileRow row(String path) {
        return FileRow.of(folder, WorkspaceFixture.file(path));
    }
}
