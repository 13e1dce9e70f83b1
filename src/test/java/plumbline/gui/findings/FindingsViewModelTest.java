package plumbline.gui.findings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.check.Status;
import plumbline.gui.audit.SharedFilter;
import plumbline.gui.audit.SmallAudit;
import plumbline.gui.workspace.WorkspaceFixture;
import plumbline.review.action.Action;
import plumbline.review.action.Review;
import plumbline.review.decision.Assumption;
import plumbline.review.decision.Cell;
import plumbline.review.decision.Disposition;
import plumbline.review.deed.Assume;
import plumbline.review.deed.Decide;
import plumbline.review.deed.Worked;
import plumbline.review.finding.Grouping;

import java.nio.file.Path;
import java.util.List;

final class FindingsViewModelTest {

    private static final Disposition SKIPPED =
            new Disposition(
                    Disposition.Kind.SKIPPED, "roll forward", "ms", null, "", List.of("A-1"));

    @TempDir Path home;
    private final SharedFilter filter = new SharedFilter();
    private SmallAudit small;
    private FindingsViewModel model;
    private List<Cell> cells;

    @BeforeEach
    void setUp() {
        small = new SmallAudit(home);
        cells = small.troubled(3);
        model =
                new FindingsViewModel(
                        new FindingRegister(small.audit()), filter, WorkspaceFixture.words());
    }

    private FindingItem.Found found(int place) {
        return (FindingItem.Found) model.items().get(place);
    }

    @Test
    void aProposalIsNoFinding() {
        assertThat(model.items()).isEmpty();
        assertThat(model.countsProperty().get()).isEqualTo("0 open · 0 decided");
    }

    @Test
    void whatSomebodyConfirmedIsOne() {
        small.audit().accept(cells);

        assertThat(model.items()).hasSize(3);
        assertThat(found(0).isOpen()).isTrue();
        assertThat(model.countsProperty().get()).isEqualTo("3 open · 0 decided");
    }

    @Test
    void withProposedShowsWhatWouldComeAsHollow() {
        small.audit().accept(cells);
        model.withProposedProperty().set(true);

        assertThat(model.items()).hasSizeGreaterThan(3);
        assertThat(model.items())
                .filteredOn(each -> !((FindingItem.Found) each).isHollow())
                .hasSize(3);
        assertThat(model.countsProperty().get()).startsWith("3 open · 0 decided · ");
    }

    @Test
    void decidingAboutOneLeavesItWhereItIsAndTheNextOpenOneIsNext() {
        small.audit().accept(cells);
        List<String> before = model.items().stream().map(FindingItem::key).toList();
        small.dispose(found(0).decided(), SKIPPED);

        assertThat(model.items()).extracting(FindingItem::key).containsExactlyElementsOf(before);
        assertThat(model.currentProperty().get()).isSameAs(found(0));
        model.stepToOpen();
        assertThat(model.currentProperty().get()).isSameAs(found(1));
        assertThat(model.countsProperty().get()).isEqualTo("2 open · 1 decided");
    }

    @Test
    void whatADecisionRestsOnIsTold() {
        small.audit().accept(cells);
        small.audit().perform(new Assume("A-1", new Assumption("no data", "ms", "", null, true)));
        small.dispose(found(0).decided(), SKIPPED);

        assertThat(found(0).rests()).containsExactly("rests on A-1 “no data”");
    }

    @Test
    void theFilterLooksAtTitlesChecksAndServices() {
        small.audit().accept(cells);
        model.filterProperty().set(cells.getFirst().check().toUpperCase(java.util.Locale.ROOT));
        assertThat(model.items()).hasSize(1);

        model.filterProperty().set("no such thing");
        assertThat(model.items()).isEmpty();
        assertThat(model.currentProperty().get()).isNull();
    }

    @Test
    void whatDoesNotFitIsListedBothWays() {
        small.audit().accept(cells);
        small.audit()
                .perform(
                        new Worked(
                                Action.Kind.GROUP,
                                new Grouping(new Review())
                                        .group("old-1", "Old issue", cells.subList(0, 1))));
        small.audit().perform(Decide.one(cells.getFirst(), Status.PASS, ""));

        assertThat(model.items())
                .filteredOn(each -> each instanceof FindingItem.Stray)
                .extracting(each -> ((FindingItem.Stray) each).why())
                .containsExactly(
                        "It passes or does not apply",
                        "Stands below its check only",
                        "Stands below its check only");
    }

    @Test
    void stepsPassOverHeadings() {
        small.audit().accept(cells);
        model.step(1);
        model.step(1);
        model.step(1);

        assertThat(model.currentProperty().get()).isSameAs(found(2));
    }

    @Test
    void findingsFollowTheTimeThatIsAskedAboutAndNothingElseOfThatFilter() {
        small.audit().accept(cells);
        String service = cells.getFirst().service();
        filter.setTimes((_, cell) -> cell.cell().equals(cells.getFirst()));

        filter.textProperty().set("service:none-of-these order:3");
        assertThat(model.items()).hasSize(1);
        assertThat(found(0).finding().cells())
                .anyMatch(each -> each.cell().service().equals(service));
        filter.leaveTime();
        assertThat(model.items()).hasSize(3);
    }
}
