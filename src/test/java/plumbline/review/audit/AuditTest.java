package plumbline.review.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.check.Status;
import plumbline.problem.ProblemException;
import plumbline.problem.ProblemKind;
import plumbline.review.action.Action;
import plumbline.review.action.Review;
import plumbline.review.catalogue.AuditCatalogue;
import plumbline.review.decision.Aspect;
import plumbline.review.decision.Cell;
import plumbline.review.decision.Decision;
import plumbline.review.decision.EvidenceItem;
import plumbline.review.decision.Place;
import plumbline.review.deed.Attach;
import plumbline.review.deed.Author;
import plumbline.review.deed.Decide;
import plumbline.review.deed.Switch;
import plumbline.review.deed.TakeBack;
import plumbline.review.journal.Notice;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

final class AuditTest {

    private static final Cell ORDER = new Cell("order", "lock-timeout");
    private static final Cell TICKET = new Cell("ticket", "lock-timeout");
    private static final Author ADA = Author.of("ada");
    private static final Author BOB = Author.of("bob");

    @TempDir Path home;

    private Path mine;
    private Path theirs;

    @BeforeEach
    void create() {
        mine = home.resolve("mine/fleet.plumb");
        theirs = home.resolve("theirs/fleet.plumb");
        create(mine, "fleet").close();
    }

    private static Audit create(Path path, String name) {
        return AuditFolder.create(path, new AuditFile(name, List.of(), "1", new TreeMap<>(), ""));
    }

    private static void decide(Audit audit, Author author, Cell cell, Status status) {
        assertThat(audit.perform(author, Decide.one(cell, status, ""))).isPresent();
    }

    private static Map<Place, Decision> decisions(Audit audit) {
        return audit.review()
                .decisions()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// What a person does with a folder outside of Plumbline.
    private void copy() throws IOException {
        try (Stream<Path> all = Files.walk(mine)) {
            for (Path each : all.toList()) {
                Path target = theirs.resolve(mine.relativize(each));
                Files.createDirectories(target.resolveSibling(""));
                Files.copy(each, target);
            }
        }
    }

    @Test
    void severalThingsAreWrittenTogetherAndEachIsAStepOfItsOwn() {
        try (Audit audit = AuditFolder.open(mine)) {
            audit.perform(ADA, Decide.one(ORDER, Status.FAIL, "slow"));
            audit.perform(BOB, Decide.one(ORDER, Status.PASS, "fast"));
            List<TakeBack> all =
                    audit.review().actions().reversed().stream().map(TakeBack::of).toList();

            assertThat(audit.performAll(ADA, all)).hasSize(2);
            assertThat(decisions(audit)).isEmpty();
        }
        try (Audit audit = AuditFolder.open(mine)) {
            assertThat(decisions(audit)).isEmpty();
            assertThat(audit.review().actions()).hasSize(4);
            audit.perform(ADA, TakeBack.findRedo(audit.review(), "ada").orElseThrow());
            assertThat(decisions(audit)).hasSize(2);
        }
    }

    @Test
    void whatWasDoneInOneSessionIsUndoneAndRedoneInTheNext() {
        try (Audit audit = AuditFolder.open(mine)) {
            audit.perform(ADA, Decide.alike(List.of(ORDER, TICKET), Status.FAIL, "slow"));
        }
        try (Audit audit = AuditFolder.open(mine)) {
            audit.perform(ADA, TakeBack.findUndo(audit.review(), "ada").orElseThrow());
            assertThat(decisions(audit)).isEmpty();
        }
        try (Audit audit = AuditFolder.open(mine)) {
            audit.perform(ADA, TakeBack.findRedo(audit.review(), "ada").orElseThrow());
            assertThat(decisions(audit)).hasSize(4);
        }
        try (Audit audit = AuditFolder.open(mine)) {
            assertThat(decisions(audit)).hasSize(4);
            assertThat(audit.review().actions()).hasSize(3);
        }
    }

    @Test
    void whatIsThereAlreadyIsNotWritten() throws IOException {
        try (Audit audit = AuditFolder.open(mine)) {
            decide(audit, ADA, ORDER, Status.PASS);
            byte[] before = Files.readAllBytes(mine.resolve("journal.jsonl"));

            assertThat(audit.perform(ADA, Decide.one(ORDER, Status.PASS, ""))).isEmpty();

            assertThat(mine.resolve("journal.jsonl")).hasBinaryContent(before);
        }
    }

    @Test
    void whatCannotBeWrittenIsNotInTheReview() {
        try (Audit audit = AuditFolder.open(mine);
                Audit second = AuditFolder.open(mine)) {
            assertThat(second.notices()).hasExactlyElementsOfTypes(Notice.OpenElsewhere.class);
            assertThatExceptionOfType(ProblemException.class)
                    .isThrownBy(() -> second.perform(ADA, Decide.one(ORDER, Status.PASS, "")))
                    .extracting(ProblemException::kind)
                    .isEqualTo(ProblemKind.JOURNAL_NOT_WRITTEN);
            assertThat(decisions(second)).isEmpty();
            assertThatExceptionOfType(ProblemException.class)
                    .isThrownBy(() -> second.keep("a.png", content("abc")));
            decide(audit, ADA, ORDER, Status.PASS);
        }
        assertThat(mine.resolve("lock.json")).doesNotExist();
        assertThat(mine.resolve("evidence")).doesNotExist();
    }

    private static ByteArrayInputStream content(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String attach(Audit audit, Author author, Cell cell, String text) {
        String kept = audit.keep("screen.png", content(text));
        EvidenceItem item =
                new EvidenceItem(
                        EvidenceItem.Kind.FILE, "", Status.FAIL, Instant.EPOCH, null, kept);
        audit.perform(author, new Attach(List.of(cell), author.newId(), item));
        return kept;
    }

    @Test
    void whoeverDoesNotKnowThatChecksAreSwitchedOffOnlyReads() throws IOException {
        Path description = mine.resolve("audit.json");
        try (Audit audit = AuditFolder.open(mine)) {
            decide(audit, ADA, ORDER, Status.PASS);
            assertThat(description).content().contains("\"formatVersion\" : 1,");
            Files.writeString(
                    description,
                    Files.readString(description).replace("{\n", "{\n  \"later\" : true,\n"));

            audit.perform(
                    ADA, new Switch(List.of("lock-timeout"), new Decision.Unasked("no locks")));

            assertThat(description)
                    .content()
                    .contains("\"formatVersion\" : 2,", "\"later\" : true");
        }
        try (Audit audit = AuditFolder.open(mine)) {
            assertThat(audit.notices()).isEmpty();
            assertThat(AuditCatalogue.of(audit.review()).asks("lock-timeout")).isFalse();
            decide(audit, ADA, TICKET, Status.PASS);
            assertThat(description).content().contains("\"formatVersion\" : 2,");
        }
    }

    @Test
    void evidenceWhoseFileIsGoneOrAlteredIsTold() throws IOException {
        try (Audit audit = AuditFolder.open(mine)) {
            String gone = attach(audit, ADA, ORDER, "gone");
            String altered = attach(audit, ADA, TICKET, "altered");
            assertThat(audit.verify()).isEmpty();

            Files.delete(audit.findAttachment(gone).orElseThrow());
            Files.writeString(audit.findAttachment(altered).orElseThrow(), "another");

            assertThat(audit.verify())
                    .containsExactlyInAnyOrder(
                            new DamagedAttachment(gone, true),
                            new DamagedAttachment(altered, false));
        }
    }

    /// Two copies that went their own ways, with a decision taken back in one of them.
    private void diverge() throws IOException {
        try (Audit audit = AuditFolder.open(mine)) {
            decide(audit, ADA, ORDER, Status.PARTIAL);
            decide(audit, ADA, TICKET, Status.PARTIAL);
        }
        copy();
        try (Audit my = AuditFolder.open(mine);
                Audit their = AuditFolder.open(theirs)) {
            decide(my, ADA, ORDER, Status.PASS);
            decide(their, BOB, TICKET, Status.FAIL);
            decide(their, BOB, ORDER, Status.FAIL);
            decide(my, ADA, TICKET, Status.PASS);
            my.perform(ADA, TakeBack.findUndo(my.review(), "ada").orElseThrow());
            attach(their, BOB, ORDER, "a picture");
            attach(my, ADA, ORDER, "another");
        }
    }

    @Test
    void copiesThatTakeFromEachOtherHoldTheSame() throws IOException {
        diverge();
        try (Audit my = AuditFolder.open(mine);
                Audit their = AuditFolder.open(theirs)) {
            assertThat(my.mergeFrom(theirs).actions()).isEqualTo(3);
            assertThat(their.mergeFrom(mine).actions()).isEqualTo(4);
            assertThat(their.mergeFrom(mine)).isEqualTo(new Merged(0, List.of(), List.of()));
            assertSame(my, their);
        }
        try (Audit my = AuditFolder.open(mine);
                Audit their = AuditFolder.open(theirs)) {
            assertSame(my, their);
            decide(my, ADA, ORDER, Status.FAIL);
            assertThat(my.review().disputed()).isEmpty();
        }
    }

    private static void assertSame(Audit my, Audit their) {
        Place order = Place.of(ORDER, Aspect.RESULT);
        assertThat(my.review().actions()).isEqualTo(their.review().actions()).hasSize(9);
        assertThat(decisions(my)).isEqualTo(decisions(their)).hasSize(4);
        assertThat(my.review().disputed())
                .isEqualTo(their.review().disputed())
                .containsExactly(order);
        assertThat(my.review().disputes(order))
                .isEqualTo(their.review().disputes(order))
                .extracting(Review.Contender::action)
                .extracting(Action::who)
                .containsExactly("bob");
        assertThat(my.review().find(Place.of(TICKET, Aspect.RESULT)))
                .contains(new Decision.Result(Status.FAIL, Decision.Origin.PERSON));
        assertThat(my.verify()).isEmpty();
        assertThat(their.verify()).isEmpty();
    }

    @Test
    void anAttachmentThatTheOtherCopyLostIsTold() throws IOException {
        copy();
        String lost;
        try (Audit their = AuditFolder.open(theirs)) {
            lost = attach(their, BOB, ORDER, "a picture");
            Files.delete(their.findAttachment(lost).orElseThrow());
        }
        try (Audit my = AuditFolder.open(mine)) {
            assertThat(my.mergeFrom(theirs))
                    .isEqualTo(
                            new Merged(1, List.of(), List.of(new DamagedAttachment(lost, true))));
        }
    }

    @Test
    void anotherAuditIsNotMerged() throws IOException {
        create(theirs, "another").close();
        Path newer = home.resolve("newer.plumb");
        create(newer, "fleet").close();
        Path text = newer.resolve("audit.json");
        Files.writeString(text, Files.readString(text).replace(" 1,", " 7,"));

        try (Audit my = AuditFolder.open(mine)) {
            assertNotMerged(my, theirs, ProblemKind.AUDIT_IS_ANOTHER);
            assertNotMerged(my, newer, ProblemKind.AUDIT_NOT_READABLE);
            assertNotMerged(my, home, ProblemKind.AUDIT_NOT_READABLE);
        }
    }

    private static void assertNotMerged(Audit audit, Path other, ProblemKind kind) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> audit.mergeFrom(other))
                .extracting(ProblemException::kind)
                .isEqualTo(kind);
    }
}
