package plumbline.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import static plumbline.review.imports.workbook.ChecksColumn.REASON;
import static plumbline.review.imports.workbook.ChecksColumn.RESULT;
import static plumbline.review.imports.workbook.ChecksColumn.TITLE;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.check.Status;
import plumbline.review.audit.Audit;
import plumbline.review.audit.AuditFile;
import plumbline.review.audit.AuditFolder;
import plumbline.review.decision.Cell;
import plumbline.review.deed.Author;
import plumbline.review.deed.Decide;
import plumbline.review.imports.workbook.CheckBook;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/// `plumbline import` with a workbook that somebody edited.
final class WorkbookImportTest {

    @TempDir private Path folder;

    @BeforeEach
    void decide() {
        Cell cell = new Cell("shop", "lock-timeout");
        try (Audit audit =
                AuditFolder.create(
                        folder.resolve("shop.plumb"),
                        new AuditFile("shop", List.of(), "", new TreeMap<>(), ""))) {
            audit.perform(Author.of("Ada"), Decide.one(cell, Status.FAIL, "busy at noon"));
            audit.perform(Author.of("Ada"), Decide.one(cell, Status.FAIL, "busy all day"));
        }
        CheckBook.english()
                .row("shop", "lock-timeout", RESULT, "FAIL", REASON, "busy at noon")
                .row("shop", "drop-table", TITLE, "Tables go")
                .row("shop", "drop-column")
                .row("shop", "invented")
                .edit(0, REASON, "busy at night")
                .edit(0, RESULT, "done")
                .edit(1, TITLE, "Tables stay")
                .edit(1, RESULT, "ok")
                .edit(2, RESULT, "maybe")
                .write(folder.resolve("checks.xlsx"));
    }

    private Run run(String... more) {
        return Run.of(
                new DesktopDouble(),
                Stream.concat(
                                Stream.of("import", folder.resolve("checks.xlsx").toString()),
                                Stream.of(more))
                        .toArray(String[]::new));
    }

    private Run runInto(String... more) {
        return run(
                Stream.concat(
                                Stream.of(
                                        "--into",
                                        folder.resolve("shop.plumb").toString(),
                                        "--who",
                                        "Bo"),
                                Stream.of(more))
                        .toArray(String[]::new));
    }

    @Test
    void eachCellThatSomebodyEditedIsTold() {
        Run run = runInto("--status", "DONE=PASS");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out().lines().filter(each -> !each.contains("asked something else")))
                .containsExactly(
                        "checks.xlsx: sheet “Checks”, 3 rows of checks",
                        "2 cells are taken over; the same here 0; kept as here 0; to be looked at"
                                + " 2",
                        "  Checks!G2       shop · lock-timeout: result: [-FAIL-]{+PASS+}",
                        "  Checks!H2       shop · lock-timeout: reason: edited there and decided"
                                + " otherwise here; what is here stays",
                        "      exported  busy at noon",
                        "      here      busy[- at noon-]{+ all day+}",
                        "      workbook  busy at[- noon-]{+ night+}",
                        "  Checks!G3       shop · drop-table: result: {+PASS+}",
                        "  Checks!E3       shop · drop-table: title: not taken over, for this"
                                + " column only tells something: “Tables stay”",
                        "  Checks!G4       shop · drop-column: result: not taken over, for nobody"
                                + " can tell what “maybe” means",
                        "  Checks!5        not taken over: no check of a service is known as “shop"
                                + " · invented”",
                        "still needed: shop · lock-timeout: pass needs evidence",
                        "still needed: shop · drop-table: pass needs evidence",
                        "Saved as one action: import of checks.xlsx by Bo.",
                        "");
    }

    @Test
    void aDryRunChangesNothing() {
        String first = runInto("--dry-run").out();

        assertThat(first).doesNotContain("Saved").isEqualTo(runInto("--dry-run").out());
    }

    @Test
    void conflictsAreSettledByChoice() {
        assertThat(runInto("--take", "theirs").out())
                .contains("conflict, the workbook counts: busy[- all day-]{+ at night+}");
        assertThat(runInto("--take", "ours").out()).doesNotContain("conflict");
    }

    @Test
    void asJsonEachCellHasItsOutcome() {
        JsonNode book =
                JsonMapper.shared()
                        .readTree(runInto("--format", "json").out())
                        .path("workbooks")
                        .path(0);

        assertThat(book.path("saved").asBoolean()).isTrue();
        assertThat(book.path("cells").path(1))
                .isEqualTo(
                        JsonMapper.shared()
                                .readTree(
                                        """
                                        {"at": "Checks!H2", "service": "shop", "check": "lock-timeout",
                                         "column": "reason", "outcome": "conflict",
                                         "base": "busy at noon", "ours": "busy all day",
                                         "theirs": "busy at night"}
                                        """));
        assertThat(book.path("wanting").path(0).path("gates").path(0).asString())
                .isEqualTo("pass-needs-evidence");
        assertThat(book.path("notices").toString()).contains("\"kind\":\"not-matched\"");
    }

    @Test
    void wrongUseIsTold() throws Exception {
        Path report = Files.writeString(folder.resolve("a.md"), "# A");

        assertThat(run().err()).contains("--into AUDIT.plumb");
        assertThat(runInto(report.toString()).err()).contains("not both at once");
        assertThat(runInto("--status", "DONE=MAYBE").err()).contains("“MAYBE” is no result");
    }

    @Test
    void aWorkbookThatIsRefusedIsAProblem() throws Exception {
        Files.writeString(folder.resolve("checks.xlsx"), "no workbook");

        assertThat(runInto())
                .satisfies(each -> assertThat(each.exit()).isEqualTo(3))
                .satisfies(each -> assertThat(each.err()).contains("PL-231"));
    }
}
