package plumbline.review.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import plumbline.check.Status;
import plumbline.problem.ProblemException;
import plumbline.problem.ProblemKind;
import plumbline.review.decision.Aspect;
import plumbline.review.decision.Cell;
import plumbline.review.decision.Place;
import plumbline.review.deed.Author;
import plumbline.review.deed.Clear;
import plumbline.review.deed.Decide;
import plumbline.review.journal.Notice;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

final class AuditFolderTest {

    private static final Cell CELL = new Cell("order", "lock-timeout");
    private static final Place PLACE = Place.of(CELL, Aspect.RESULT);

    @TempDir Path home;

    private Path path;
    private Path order;

    @BeforeEach
    void folders() throws IOException {
        order = Files.createDirectories(home.resolve("fleet/order"));
        path = home.resolve("fleet/Fleet Q4.plumb");
    }

    private static AuditFile about(Path... folders) {
        return new AuditFile(
                "Fleet Q4",
                Stream.of(folders).map(Path::toString).toList(),
                "1.2",
                new TreeMap<>(Map.of("lock-timeout", "ab12", "drop-table", "cd34")),
                "team.profile");
    }

    private void createWithDecision() {
        try (Audit audit = AuditFolder.create(path, about(order))) {
            decide(audit);
        }
    }

    private static void decide(Audit audit) {
        audit.perform(Author.of("ada"), Decide.one(CELL, Status.FAIL, ""));
    }

    @Test
    void whatWasCreatedIsThereWhenItIsOpenedAgain() throws IOException {
        createWithDecision();

        try (Audit audit = AuditFolder.open(path)) {
            assertThat(audit.notices()).isEmpty();
            assertThat(audit.file()).isEqualTo(about(Path.of("../order")));
            assertThat(audit.folders())
                    .containsExactly(new AuditedFolder("../order", order.toAbsolutePath()));
            assertThat(audit.missing()).isEmpty();
            assertThat(audit.review().find(PLACE)).isPresent();
        }
        assertThat(order).isEmptyDirectory();
    }

    @Test
    void whoeverReadsChangesNothingAndIsInNobodysWay() throws IOException {
        createWithDecision();
        Path journal = path.resolve("journal.jsonl");
        Files.writeString(journal, "{\"cut off", StandardOpenOption.APPEND);
        byte[] before = Files.readAllBytes(journal);

        try (Audit read = AuditFolder.read(path)) {
            assertThat(read.review().find(PLACE)).isPresent();
            assertThat(read.isWritable()).isFalse();
            assertThat(journal).hasBinaryContent(before);
            try (Audit written = AuditFolder.open(path)) {
                assertThat(written.isWritable()).isTrue();
            }
        }
    }

    @Test
    void theDescriptionIsTextThatAPersonCanRead() {
        AuditFolder.create(path, about(order, home.resolve("fleet/team/ticket"))).close();

        assertThat(path.resolve("audit.json"))
                .hasContent(
                        """
                        {
                          "formatVersion" : 1,
                          "name" : "Fleet Q4",
                          "folders" : [
                            "../order",
                            "../team/ticket"
                          ],
                          "catalogue" : "1.2",
                          "checks" : {
                            "drop-table" : "cd34",
                            "lock-timeout" : "ab12"
                          },
                          "profile" : "team.profile"
                        }\
                        """);
    }

    @Test
    void anAuditDoesNotReplaceWhatIsThere() throws IOException {
        Files.writeString(Files.createDirectories(path).resolve("mine.txt"), "mine");

        assertRefused(
                ProblemKind.AUDIT_EXISTS, () -> AuditFolder.create(path, about(order)).close());
        assertThat(path).isDirectoryContaining("glob:**mine.txt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fleet/order", "fleet", "link"})
    void anAuditNeverLiesInAFolderThatItAudits(String audited) throws IOException {
        Files.createSymbolicLink(home.resolve("link"), home.resolve("fleet"));
        Path inside = order.resolve("below/here.plumb");
        AuditFile file = about(home.resolve(audited));

        assertRefused(
                ProblemKind.AUDIT_INSIDE_FOLDER, () -> AuditFolder.create(inside, file).close());
        assertThat(order).isEmptyDirectory();
    }

    @Test
    void anAuditThatWasMovedIntoAFolderThatItAuditsIsOnlyRead() throws IOException {
        createWithDecision();
        Path inside = order.resolve("moved.plumb");
        Files.move(path, inside);
        Files.writeString(
                inside.resolve("audit.json"),
                Files.readString(inside.resolve("audit.json")).replace("../order", ".."));

        try (Audit audit = AuditFolder.open(inside)) {
            assertThat(audit.notices())
                    .containsExactly(new Notice.InsideAudited(order.toAbsolutePath()));
            assertThat(audit.isWritable()).isFalse();
            assertThat(audit.review().find(PLACE)).isPresent();
        }
    }

    @Test
    void whatIsNoAuditIsToldAndNotMadeOne() throws IOException {
        assertRefused(ProblemKind.AUDIT_NOT_READABLE, () -> AuditFolder.open(order).close());
        assertRefused(
                ProblemKind.AUDIT_NOT_READABLE,
                () -> AuditFolder.open(home.resolve("nowhere")).close());
        assertThat(order).isEmptyDirectory();
    }

    @Test
    void aNewerFormatIsReadAsFarAsItIsUnderstood() throws IOException {
        createWithDecision();
        replaceDescription("\"formatVersion\" : 1", "\"formatVersion\" : 7");
        String before = Files.readString(path.resolve("audit.json"));

        try (Audit audit = AuditFolder.open(path)) {
            assertThat(audit.notices()).containsExactly(new Notice.NewerFormat(7));
            assertThat(audit.file().name()).isEqualTo("Fleet Q4");
            assertThat(audit.review().find(PLACE)).isPresent();
            assertRefused(
                    ProblemKind.JOURNAL_NOT_WRITTEN,
                    () -> audit.perform(Author.of("ada"), new Clear(List.of(CELL))));
            assertThat(audit.review().find(PLACE)).isPresent();
            assertRefused(
                    ProblemKind.AUDIT_NOT_WRITTEN,
                    () -> audit.relocate("../order", home.resolve("orders")));
        }
        assertThat(path.resolve("audit.json")).hasContent(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "null",
                "{}",
                "{\"formatVersion\" : 0}",
                "{\"formatVersion\" : \"1\"}",
                "{\"formatVersion\" : 1e99}",
                "{\"formatVersion\" : 1, \"name\" : null}",
                "<<<<<<< HEAD\n{\"formatVersion\" : 1}",
                "{\"formatVersion\" : 1, \"name\" : \"a\", \"folders\" : [null],"
                        + " \"catalogue\" : \"\", \"checks\" : {}, \"profile\" : \"\"}"
            })
    void aDamagedDescriptionCostsNoDecision(String text) throws IOException {
        createWithDecision();
        Files.writeString(path.resolve("audit.json"), text);

        try (Audit audit = AuditFolder.open(path)) {
            assertThat(audit.notices())
                    .containsExactly(
                            new Notice.FileDamaged(path.toAbsolutePath().resolve("audit.json")));
            assertThat(audit.file()).isEqualTo(AuditFile.unknown("Fleet Q4"));
            assertThat(audit.review().find(PLACE)).isPresent();
        }
        assertThat(path.resolve("audit.json")).hasContent(text);
    }

    @Test
    void aDamagedDescriptionCanBeReplacedAndIsKept() throws IOException {
        createWithDecision();
        replaceDescription("{", "<");

        try (Audit audit = AuditFolder.repair(path, about(order))) {
            assertThat(audit.notices()).isEmpty();
            assertThat(audit.review().find(PLACE)).isPresent();
        }
        assertThat(path).isDirectoryContaining("glob:**audit-damaged-*.json");
        assertRefused(
                ProblemKind.AUDIT_EXISTS, () -> AuditFolder.repair(path, about(order)).close());
    }

    @Test
    void anAuditAndItsFoldersCanMoveTogether() throws IOException {
        createWithDecision();
        Files.move(home.resolve("fleet"), home.resolve("elsewhere"));

        try (Audit audit = AuditFolder.open(home.resolve("elsewhere/Fleet Q4.plumb"))) {
            assertThat(audit.missing()).isEmpty();
            assertThat(audit.review().find(PLACE)).isPresent();
        }
    }

    @Test
    void aFolderThatMovedIsFoundAgainWhenSomebodySaysWhere() throws IOException {
        createWithDecision();
        replaceDescription("{", "{ \"colour\" : {\"of\" : [1.50]},");
        byte[] journal = Files.readAllBytes(path.resolve("journal.jsonl"));
        Path moved = Files.move(order, home.resolve("orders"));

        try (Audit audit = AuditFolder.open(path)) {
            assertThat(audit.missing()).extracting(AuditedFolder::name).containsExactly("../order");
            assertRefused(ProblemKind.AUDIT_INSIDE_FOLDER, () -> audit.relocate("../order", home));
            audit.relocate("../order", moved);
            assertThat(audit.missing()).isEmpty();
        }
        try (Audit audit = AuditFolder.open(path)) {
            assertThat(audit.folders())
                    .extracting(AuditedFolder::name)
                    .containsExactly(moved.toAbsolutePath().toString());
        }
        assertThat(path.resolve("audit.json")).content().contains("\"colour\"", "1.50");
        assertThat(path.resolve("audit.json")).content().startsWith("{\n  \"formatVersion\"");
        assertThat(path.resolve("journal.jsonl")).hasBinaryContent(journal);
    }

    private void replaceDescription(String old, String now) throws IOException {
        Path file = path.resolve("audit.json");
        String text = Files.readString(file);
        int at = text.indexOf(old);
        Files.writeString(file, text.substring(0, at) + now + text.substring(at + old.length()));
    }

    private static void assertRefused(ProblemKind kind, ThrowingCallable call) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(call)
                .extracting(ProblemException::kind)
                .isEqualTo(kind);
    }
}
