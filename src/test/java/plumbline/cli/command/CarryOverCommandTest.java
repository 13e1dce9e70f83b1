package plumbline.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.check.Status;
import plumbline.review.anchor.Anchor;
import plumbline.review.audit.Audit;
import plumbline.review.audit.AuditFile;
import plumbline.review.audit.AuditFolder;
import plumbline.review.decision.Cell;
import plumbline.review.decision.EvidenceItem;
import plumbline.review.deed.Attach;
import plumbline.review.deed.Author;
import plumbline.review.deed.Decide;
import plumbline.review.files.ServiceFolders;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// `plumbline compare --carry-over`, with and without the files of the services.
final class CarryOverCommandTest {

    private static final Cell WAIT = new Cell("shop", "lock-timeout");
    private static final Cell DROP = new Cell("shop", "drop-table");

    @TempDir private Path folder;

    @BeforeEach
    void lastAudit() throws IOException {
        Path shop = Files.createDirectories(folder.resolve("services/shop"));
        Files.writeString(shop.resolve("1.sql"), "SET lock_timeout = '5s';\nSELECT 1;\n");
        Files.writeString(shop.resolve("2.sql"), "DROP TABLE carts;\n");
        try (Audit audit = create("last.plumb", "d1", "d2")) {
            decide(audit, WAIT, Status.PASS, "five seconds", "1.sql");
            decide(audit, DROP, Status.FAIL, "carts were used", "2.sql");
        }
        create("now.plumb", "d1", "d2").close();
    }

    private Audit create(String name, String wait, String drop) {
        Map<String, String> checks = Map.of(WAIT.check(), wait, DROP.check(), drop);
        return AuditFolder.create(
                folder.resolve(name),
                new AuditFile(name, List.of(), "1", new TreeMap<>(checks), ""));
    }

    private void decide(Audit audit, Cell cell, Status status, String reason, String file) {
        Author mia = Author.of("mia");
        audit.perform(mia, Decide.one(cell, status, reason));
        Anchor anchor =
                ServiceFolders.open(List.of(folder.resolve("services")), List.of("shop"))
                        .called("shop")
                        .getFirst()
                        .take(file, 1, 1)
                        .orElseThrow();
        EvidenceItem lines =
                new EvidenceItem(EvidenceItem.Kind.LINES, "", status, Instant.EPOCH, anchor, "");
        audit.perform(mia, new Attach(List.of(cell), "e-" + cell.check(), lines));
    }

    private Run run(String... more) {
        Stream<String> audits =
                Stream.of("last.plumb", "now.plumb").map(each -> folder.resolve(each).toString());
        return Run.of(
                new DesktopDouble(),
                Stream.of(Stream.of("compare"), audits, Stream.of(more))
                        .flatMap(each -> each)
                        .toArray(String[]::new));
    }

    private String services() {
        return folder.resolve("services").toString();
    }

    @Test
    void whatStillHoldsIsProposedAndWhatDoesNotIsAsked() throws IOException {
        Files.writeString(folder.resolve("services/shop/2.sql"), "DROP TABLE orders;\n");

        Run run = run("--carry-over", "--folder", services());

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
        assertThat(run("--carry-over").out())
                .contains("The evidence was not checked again")
                .contains("Questions: somebody has to say whether it still holds (2)\n")
                .doesNotContain("Proposals");
    }

    @Test
    void nothingIsWrittenOrDecided() throws IOException {
        String before = Files.readString(folder.resolve("now.plumb/journal.jsonl"));

        run("--carry-over", "--folder", services());

        assertThat(folder.resolve("now.plumb/journal.jsonl")).content().isEqualTo(before);
        assertThat(run().out()).doesNotContain("taken over");
    }

    @Test
    void whatIsDecidedInTheNextAuditIsLeftOut() {
        try (Audit audit = AuditFolder.open(folder.resolve("now.plumb"))) {
            audit.perform(Author.of("tom"), Decide.one(DROP, Status.PASS, "gone"));
        }

        assertThat(run("--carry-over", "--folder", services()).out())
                .contains("1 decision could be taken over")
                .doesNotContain("Questions");
    }

    @Test
    void aServiceThatNoFolderHasIsTold() throws IOException {
        Path other = Files.createDirectories(folder.resolve("others/till"));

        assertThat(run("--carry-over", "--folder", other.toString(), "--folder", services()).out())
                .contains("Proposals");
        Files.move(folder.resolve("services/shop"), folder.resolve("services/store"));
        assertThat(run("--carry-over", "--folder", other.toString(), "--folder", services()).out())
                .contains("its evidence was not checked again: shop\n")
                .doesNotContain("Proposals");
    }

    @Test
    void programsReadTheSame() {
        JsonNode carried =
                JsonMapper.shared()
                        .readTree(run("--carry-over", "--format", "json").out())
                        .path("carryOver");

        assertThat(carried.path("evidenceChecked").asBoolean()).isFalse();
        assertThat(carried.path("proposals")).isEmpty();
        JsonNode first = carried.path("questions").path(0);
        assertThat(first.path("check").asString()).isEqualTo("drop-table");
        assertThat(first.path("status").asString()).isEqualTo("FAIL");
        assertThat(first.path("obstacles").path(0).asString()).isEqualTo("evidence-not-checked");
        assertThat(run("--format", "json").out()).doesNotContain("carryOver");
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
        assertThat(run("--folder", services()).err())
                .contains("--folder is only for --carry-over.");
    }
}
