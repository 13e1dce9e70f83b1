package plumbline.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.check.Status;
import plumbline.review.audit.Audit;
import plumbline.review.audit.AuditFolder;
import plumbline.review.deed.Author;
import plumbline.review.deed.Decide;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// `plumbline compare --carry-over`, with and without the files of the services.
final class CarryOverCommandTest {

    @TempDir private Path folder;

    @SuppressWarnings("NullAway.Init")
    private TwoAudits audits;

    @BeforeEach
    void lastAudit() throws IOException {
        audits = new TwoAudits(folder);
    }

    @Test
    void whatStillHoldsIsProposedAndWhatDoesNotIsAsked() throws IOException {
        Files.writeString(folder.resolve("services/shop/2.sql"), "TwoAudits.DROP TABLE orders;\n");

        Run run = audits.run("--carry-over", "--folder", audits.services());

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains("2 decisions could be taken over; nothing is decided by this list.\n")
                .containsSubsequence(
                        "Proposals: ",
                        "(1)\n  PASS     shop · lock-timeout  ",
                        "\n    five seconds\n",
                        "Questions: ",
                        "(1)\n  FAIL     shop · drop-table  ",
                        "\n    carts were used\n    its evidence is ")
                .doesNotContain("was not checked again");
    }

    @Test
    void withoutFoldersAllThatHangsOnEvidenceIsAQuestion() {
        assertThat(audits.run("--carry-over").out())
                .contains("The evidence was not checked again")
                .contains("Questions: somebody has to say whether it still holds (2)\n")
                .doesNotContain("Proposals");
    }

    @Test
    void nothingIsWrittenOrDecided() throws IOException {
        String before = Files.readString(folder.resolve("now.plumb/journal.jsonl"));

        audits.run("--carry-over", "--folder", audits.services());

        assertThat(folder.resolve("now.plumb/journal.jsonl")).content().isEqualTo(before);
        assertThat(audits.run().out()).doesNotContain("taken over");
    }

    @Test
    void whatIsDecidedInTheNextAuditIsLeftOut() {
        try (Audit audit = AuditFolder.open(folder.resolve("now.plumb"))) {
            audit.perform(Author.of("tom"), Decide.one(TwoAudits.DROP, Status.PASS, "gone"));
        }

        assertThat(audits.run("--carry-over", "--folder", audits.services()).out())
                .contains("1 decision could be taken over")
                .doesNotContain("Questions");
    }

    @Test
    void aServiceThatNoFolderHasIsTold() throws IOException {
        Path other = Files.createDirectories(folder.resolve("others/till"));

        assertThat(
                        audits.run(
                                        "--carry-over",
                                        "--folder",
                                        other.toString(),
                                        "--folder",
                                        audits.services())
                                .out())
                .contains("Proposals");
        Files.move(folder.resolve("services/shop"), folder.resolve("services/store"));
        assertThat(
                        audits.run(
                                        "--carry-over",
                                        "--folder",
                                        other.toString(),
                                        "--folder",
                                        audits.services())
                                .out())
                .contains("its evidence was not checked again: shop\n")
                .doesNotContain("Proposals");
    }

    @Test
    void programsReadTheSame() {
        JsonNode carried =
                JsonMapper.shared()
                        .readTree(audits.run("--carry-over", "--format", "json").out())
                        .path("carryOver");

        assertThat(carried.path("evidenceChecked").asBoolean()).isFalse();
        assertThat(carried.path("proposals")).isEmpty();
        JsonNode first = carried.path("questions").path(0);
        assertThat(first.path("check").asString()).isEqualTo("drop-table");
        assertThat(first.path("status").asString()).isEqualTo("FAIL");
        assertThat(first.path("obstacles").path(0).asString()).isEqualTo("evidence-not-checked");
        assertThat(audits.run("--format", "json").out()).doesNotContain("carryOver");
    }

    @Test
    void onlySavedAuditsHoldDecisions() throws IOException {
        Path old =
                Files.writeString(
                        folder.resolve("old.md"),
                        "# Audit\n| Check | Status |\n|-|-|\n| Lock timeout | FAIL |\n");
        Run run =
                Run.of(
                        new DesktopDouble(),
                        "compare",
                        old.toString(),
                        folder.resolve("now.plumb").toString(),
                        "--carry-over");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("--carry-over takes over what was decided", "old.md");
        assertThat(audits.run("--folder", audits.services()).err())
                .contains("--folder is only for --carry-over and --take-over.");
    }
}
