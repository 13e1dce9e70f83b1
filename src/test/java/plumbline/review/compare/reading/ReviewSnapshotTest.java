package plumbline.review.compare.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.check.Check;
import plumbline.check.Severity;
import plumbline.check.Status;
import plumbline.check.catalogue.Checks;
import plumbline.review.action.Deeds;
import plumbline.review.action.Review;
import plumbline.review.anchor.Anchor;
import plumbline.review.anchor.Copies;
import plumbline.review.audit.Audit;
import plumbline.review.audit.AuditFile;
import plumbline.review.audit.AuditFolder;
import plumbline.review.compare.Answer;
import plumbline.review.compare.Basis;
import plumbline.review.compare.CheckDigest;
import plumbline.review.compare.Fact;
import plumbline.review.compare.Flaw;
import plumbline.review.compare.Snapshot;
import plumbline.review.decision.Aspect;
import plumbline.review.decision.Cell;
import plumbline.review.decision.Decision;
import plumbline.review.decision.EvidenceItem;
import plumbline.review.decision.Place;
import plumbline.review.deed.Author;
import plumbline.review.deed.Decide;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/// What people decided, from memory and from a folder.
final class ReviewSnapshotTest {

    private static final Cell CELL = new Cell("shop", "lock-timeout");
    private static final SortedMap<String, String> DIGESTS =
            new TreeMap<>(Map.of("lock-timeout", "d1", "drop-table", "d2"));

    @TempDir Path folder;

    private final Review review = new Review();
    private final Deeds mia = new Deeds(review, "mia");

    @BeforeEach
    void decide() {
        mia.decide(Place.of(CELL, Aspect.RESULT), Deeds.person(Status.FAIL));
    }

    private Snapshot take() {
        return new ReviewSnapshot(review, DIGESTS).take("x.plumb", List.of());
    }

    private Answer answer() {
        return Objects.requireNonNull(take().answers().get(CELL));
    }

    @Test
    void aDecisionIsTakenWithWhatItRestsOn() {
        Anchor anchor = new Anchor("1.sql", "c0ffee", "", 7, 9, "a1", "b-c", Copies.NONE, "");
        mia.decide(Place.of(CELL, Aspect.REASON), new Decision.Text("waits for ever"));
        mia.decide(Place.of(CELL, Aspect.EVIDENCE, "e1"), evidence(anchor));
        mia.decide(Place.of(CELL, Aspect.EVIDENCE, "e2"), evidence(null));

        assertThat(answer().status()).isEqualTo(Status.FAIL);
        assertThat(answer().basis()).isEqualTo(Basis.DECIDED);
        assertThat(answer().reason()).isEqualTo("waits for ever");
        assertThat(answer().check().digest()).isEqualTo("d1");
        assertThat(answer().check().title()).isNotEqualTo("lock-timeout");
        assertThat(answer().evidence())
                .containsExactlyInAnyOrder(new Fact("1.sql", "a1"), new Fact("", "see there"));
        assertThat(take().source().commits()).containsExactly(Map.entry("shop", "c0ffee"));
    }

    private static Decision evidence(@Nullable Anchor anchor) {
        return new Decision.Supported(
                new EvidenceItem(
                        EvidenceItem.Kind.LINES,
                        " see  there",
                        Status.FAIL,
                        Instant.EPOCH,
                        anchor,
                        ""));
    }

    @Test
    void whatNobodyDecidedIsOpen() {
        new Deeds(review, "tom")
                .decide(Deeds.result("carts", "own-check"), Deeds.person(Status.PASS));

        Snapshot taken = take();

        assertThat(taken.answers())
                .containsOnlyKeys(
                        new Cell("carts", "drop-table"),
                        new Cell("carts", "lock-timeout"),
                        new Cell("carts", "own-check"),
                        new Cell("shop", "drop-table"),
                        CELL);
        assertThat(taken.answers().values()).filteredOn(Answer::isOpen).hasSize(3);
        assertThat(taken.source().reviewers()).containsExactly("mia", "tom");
        assertThat(taken.source().date()).isNotNull();
        assertThat(taken.proposed()).isZero();
    }

    @Test
    void theSeverityOfTheCellGoesBeforeThatOfTheService() {
        Place ofService = Place.ofService("shop", Aspect.SEVERITY);
        mia.decide(ofService, new Decision.Weight(Severity.LOW, "small"));
        assertThat(answer().severity()).isEqualTo(Severity.LOW);

        mia.decide(
                Place.of(CELL, Aspect.SEVERITY), new Decision.Weight(Severity.CRITICAL, "large"));
        assertThat(answer().severity()).isEqualTo(Severity.CRITICAL);
    }

    @Test
    void aFolderIsReadAndWhatIsDamagedIsSaid() throws IOException {
        Path path = folder.resolve("Q4.plumb");
        AuditFile about = new AuditFile("Q4", List.of(), "1", DIGESTS, "");
        try (Audit audit = AuditFolder.create(path, about)) {
            audit.perform(Author.of("mia"), Decide.one(CELL, Status.FAIL, ""));
        }
        Snapshot whole = SnapshotReaders.all().read(path);
        assertThat(whole.answers()).isEqualTo(take().answers());
        assertThat(whole.flaws()).isEmpty();

        Files.writeString(path.resolve("journal.jsonl"), "nonsense\n", StandardOpenOption.APPEND);
        Files.writeString(path.resolve("audit.json"), "{");
        Snapshot damaged = SnapshotReaders.all().read(path);
        assertThat(damaged.answers()).containsOnlyKeys(CELL);
        assertThat(damaged.flaws())
                .containsExactly(new Flaw.ChecksUnknown(), new Flaw.LinesDamaged(List.of(2)));
    }

    @Test
    void everyCheckHasADigestThatDoesNotChangeByItself() {
        SortedMap<String, String> digests = CheckDigest.all(Checks.infos());

        assertThat(digests).hasSameSizeAs(Checks.all());
        assertThat(digests.values()).doesNotHaveDuplicates().allMatch(each -> each.length() == 32);
        assertThat(Checks.find("lock-timeout").map(Check::info).map(CheckDigest::of))
                .contains(digests.get("lock-timeout"));
    }
}
