package plumbline.review.imports.applying;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.check.Status;
import plumbline.check.catalogue.Checks;
import plumbline.review.action.Action;
import plumbline.review.action.Review;
import plumbline.review.decision.Aspect;
import plumbline.review.decision.Cell;
import plumbline.review.decision.Decision;
import plumbline.review.decision.Place;
import plumbline.review.deed.Author;
import plumbline.review.deed.TakeBack;
import plumbline.review.finding.Grouping;
import plumbline.review.imports.locating.References;
import plumbline.review.imports.matching.CatalogueMatcher;
import plumbline.review.imports.reading.ReportFile;
import plumbline.review.imports.reconciling.Reconciliation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

final class BringInAllTest {

    private static final String TRAM =
            """
            # Tram Service Audit
            **Service:** tram
            **Pass Rate:** 90%
            | Check | Status | Evidence |
            |---|---|---|
            | lock_timeout configured | PARTIAL | in one file |
            """;
    private static final Cell LOCKS = new Cell("metro", "lock-timeout");

    private final Author author = Author.of("Ada");
    private final Review review = new Review();
    @TempDir private Path folder;

    private BringIn document(String name, String text, Wanted wanted) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        Reconciliation report =
                Reconciliation.of(
                                ReportFile.read(file),
                                null,
                                new CatalogueMatcher(Checks.infos()),
                                LocalDate.of(2026, 2, 3))
                        .called(Map.of("tram", "metro"));
        return new BringIn(report, References.NONE, wanted, Instant.EPOCH);
    }

    private Action perform(BringIn... documents) {
        Action action = author.act(review, new BringInAll(List.of(documents))).orElseThrow();
        review.add(action);
        return action;
    }

    @Test
    void theFirstOfTwoDocumentsCountsAndAllIsTakenBackAtOnce() throws IOException {
        Action action =
                perform(
                        document("a.md", TRAM, Wanted.AS_WRITTEN),
                        document("b.md", TRAM.replace("PARTIAL", "FAIL"), Wanted.AS_WRITTEN));

        assertThat(review.find(Place.of(LOCKS, Aspect.RESULT)))
                .contains(new Decision.Result(Status.PARTIAL, Decision.Origin.IMPORTED));
        assertThat(texts()).anyMatch(each -> each.startsWith("b.md says FAIL:"));

        review.add(author.act(review, TakeBack.undo(action)).orElseThrow());
        assertThat(review.decisions()).isEmpty();
    }

    @Test
    void aDocumentThatIsNamedTwiceComesInOnce() throws IOException {
        BringIn document = document("a.md", TRAM, Wanted.AS_WRITTEN);

        perform(document, document);

        assertThat(texts()).noneMatch(each -> each.contains("says PARTIAL"));
    }

    @Test
    void whatIsNotWorthANoteIsNotKeptAndResultsMayBeAPersonsOwn() throws IOException {
        BringIn asWritten = document("a.md", TRAM, Wanted.AS_WRITTEN);
        Wanted wanted =
                new Wanted(
                        Decision.Origin.PERSON, Set.copyOf(asWritten.report().flags()), Set.of());

        perform(document("a.md", TRAM, wanted));

        assertThat(review.find(Place.of(LOCKS, Aspect.RESULT)))
                .contains(new Decision.Result(Status.PARTIAL, Decision.Origin.PERSON));
        assertThat(texts()).noneMatch(each -> each.startsWith("line "));
    }

    @Test
    void aFindingOfRowsLeavesOutWhatAnotherFindingNames() throws IOException {
        BringIn first = document("a.md", TRAM, Wanted.AS_WRITTEN);
        BringIn second = document("b.md", TRAM + "more", Wanted.AS_WRITTEN);
        Wanted both =
                new Wanted(
                        Decision.Origin.IMPORTED,
                        Set.of(),
                        Set.of(
                                FindingOffers.of(first.report()).getFirst(),
                                FindingOffers.of(second.report()).getFirst()));

        perform(document("a.md", TRAM, both), document("b.md", TRAM + "more", both));

        assertThat(new Grouping(review).cells()).containsExactly(LOCKS);
        assertThat(review.decisions().map(Map.Entry::getValue))
                .filteredOn(Decision.Grouped.class::isInstance)
                .containsExactly(new Decision.Grouped("lock_timeout configured", List.of(LOCKS)));
    }

    private List<String> texts() {
        return review.decisions()
                .map(Map.Entry::getValue)
                .filter(Decision.Text.class::isInstance)
                .map(each -> ((Decision.Text) each).text())
                .toList();
    }
}
