package plumbline.gui.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.check.Section;
import plumbline.check.Severity;
import plumbline.check.Status;
import plumbline.check.catalogue.Checks;
import plumbline.gui.audit.AuditFixture;
import plumbline.gui.audit.OpenAudit;
import plumbline.gui.page.CheckPages;
import plumbline.gui.workspace.WorkspaceFixture;
import plumbline.review.decision.Decision;
import plumbline.review.decision.OwnCheck;
import plumbline.review.deed.Decide;
import plumbline.review.deed.Define;
import plumbline.review.deed.Switch;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// The catalogue lists every check by section and tells how it stands now.
final class CatalogueViewModelTest {

    private static final String INDEX = AuditFixture.ORDERS.check();

    @TempDir Path home;
    private AuditFixture fixture;
    private OpenAudit audit;
    private CatalogueViewModel model;

    @BeforeEach
    void setUp() {
        fixture = new AuditFixture(home);
        audit = fixture.audit();
        CheckPages pages = new CheckPages(Runnable::run, Runnable::run);
        model = new CatalogueViewModel(audit, pages, WorkspaceFixture.words());
    }

    private void open() {
        fixture.openBoth();
        model.begin();
    }

    private Stream<CatalogueCheck> listed() {
        return model.items().stream().flatMap(each -> each.findCheck().stream());
    }

    private CatalogueCheck check(String id) {
        return listed().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void nothingIsReadBeforeSomebodyLooks() {
        fixture.openBoth();

        assertThat(model.items()).isEmpty();
    }

    @Test
    void allChecksAreThereWithoutAnythingOpen() {
        model.begin();

        assertThat(listed()).hasSize(Checks.infos().size());
        assertThat(model.items().getFirst()).isInstanceOf(CatalogueItem.Heading.class);
        assertThat(check(INDEX).cells()).isEmpty();
        assertThat(model.countsProperty().get()).endsWith(" checks, 0 own, 0 not asked");
    }

    @Test
    void itIsToldHowManyServicesHaveWhichResultAndThatFollows() {
        open();
        assertThat(check(INDEX).tally().open()).isEqualTo(2);
        model.show(INDEX);

        audit.perform(Decide.one(AuditFixture.ORDERS, Status.FAIL, "busy"));

        assertThat(check(INDEX).tally().open()).isOne();
        assertThat(check(INDEX).tally().fail()).isOne();
        assertThat(model.findCheck()).contains(check(INDEX));
    }

    @Test
    void checksAreFoundByWordsSectionSeverityAndHowTheyStand() {
        open();
        audit.perform(Decide.one(AuditFixture.ORDERS, Status.FAIL, "busy"));

        model.filter().choiceProperty().set(CheckChoice.FAILING);
        assertThat(listed()).extracting(CatalogueCheck::id).containsExactly(INDEX);

        model.filter().clear();
        model.filter().textProperty().set("INDEX concurrently");
        assertThat(listed()).extracting(CatalogueCheck::id).contains(INDEX);
        assertThat(listed()).hasSizeLessThan(12);

        model.filter().clear();
        model.filter().sectionProperty().set(Section.BACKUP);
        model.filter().severityProperty().set(Severity.HIGH);
        assertThat(listed())
                .isNotEmpty()
                .allMatch(each -> each.check().section() == Section.BACKUP)
                .allMatch(each -> each.severity().atLeast(Severity.HIGH));

        model.filter().clear();
        model.filter().choiceProperty().set(CheckChoice.BY_HAND);
        assertThat(listed()).isNotEmpty().allMatch(CatalogueCheck::isByHand);

        model.filter().textProperty().set("no check has such a name");
        assertThat(model.items()).isEmpty();
        assertThat(model.findCheck()).isEmpty();
    }

    @Test
    void whatIsNotAskedAndWhatIsAskedBesideIsListedToo() {
        open();
        audit.perform(new Switch(List.of(INDEX), new Decision.Unasked("no rows yet")));
        audit.perform(
                new Define(
                        "own/drill",
                        new OwnCheck(Section.BACKUP, Severity.HIGH, "The drill", "This year?")));

        assertThat(Objects.requireNonNull(check(INDEX).notAsked()).reason())
                .isEqualTo("no rows yet");
        assertThat(check(INDEX).cells()).isEmpty();
        assertThat(check("own/drill").cells()).hasSize(2);
        assertThat(model.countsProperty().get()).endsWith("1 own, 1 not asked");

        model.filter().choiceProperty().set(CheckChoice.NOT_ASKED);
        assertThat(listed()).extracting(CatalogueCheck::id).containsExactly(INDEX);
        model.filter().choiceProperty().set(CheckChoice.OWN);
        assertThat(listed()).extracting(CatalogueCheck::id).containsExactly("own/drill");
    }

    @Test
    void aCheckThatSomebodyAskedForIsShownEvenBeforeTheCatalogueIsReadAndBehindAFilter() {
        model.show(INDEX);
        open();
        assertThat(model.findCheck()).map(CatalogueCheck::id).contains(INDEX);

        model.filter().choiceProperty().set(CheckChoice.OWN);
        model.sideProperty().set(Side.PROFILE);
        model.show("lock-timeout");

        assertThat(model.findCheck()).map(CatalogueCheck::id).contains("lock-timeout");
        assertThat(model.filter().choiceProperty().get()).isEqualTo(CheckChoice.ALL);
        assertThat(model.sideProperty().get()).isEqualTo(Side.CHECKS);
    }

    @Test
    void stepsPassOverHeadings() {
        open();
        model.filter().sectionProperty().set(null);
        CatalogueItem first = Objects.requireNonNull(model.currentProperty().get());

        model.step(-1);
        assertThat(model.currentProperty().get()).isEqualTo(first);
        for (int i = 0; i < 20; i++) {
            model.step(1);
        }

        assertThat(model.findCheck()).contains(listed().toList().get(20));
    }
}
