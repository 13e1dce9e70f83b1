package plumbline.review.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import plumbline.check.CheckInfo;
import plumbline.check.Section;
import plumbline.check.Severity;
import plumbline.check.catalogue.Pages;
import plumbline.review.action.Action;
import plumbline.review.action.Review;
import plumbline.review.cell.Weighed;
import plumbline.review.decision.Cell;
import plumbline.review.decision.Decision;
import plumbline.review.decision.OwnCheck;
import plumbline.review.decision.Subject;
import plumbline.review.deed.Author;
import plumbline.review.deed.Deed;
import plumbline.review.deed.Define;
import plumbline.review.deed.Switch;
import plumbline.review.deed.TakeBack;
import plumbline.review.deed.Weigh;

import java.util.List;

/// What an audit asks is what the catalogue asks, less what people switched off, and more.
final class AuditCatalogueTest {

    private static final CheckInfo NAMES =
            CheckInfo.of("descriptive-name", Section.NAMING, Severity.LOW, "Names");
    private static final CheckInfo INDEX =
            CheckInfo.of("index-concurrently", Section.LOCKING, Severity.HIGH, "Indexes");
    private static final List<CheckInfo> USUAL = List.of(INDEX, NAMES);
    private static final OwnCheck DRILL =
            new OwnCheck(Section.LOCKING, Severity.HIGH, "The drill was held", "Since summer?");

    private final Author ada = Author.of("Ada");
    private Review review = new Review();

    @BeforeEach
    void begin() {
        review = new Review();
    }

    private Action act(Deed deed) {
        Action action = ada.act(review, deed).orElseThrow();
        review.add(action);
        return action;
    }

    private List<String> asked() {
        return AuditCatalogue.of(review).asked(USUAL).stream().map(CheckInfo::id).toList();
    }

    @Test
    void whereNobodySaysAnythingAllOfTheCatalogueIsAsked() {
        assertThat(AuditCatalogue.of(review)).isEqualTo(AuditCatalogue.USUAL);
        assertThat(asked()).containsExactly("index-concurrently", "descriptive-name");
    }

    @Test
    void aCheckThatIsSwitchedOffIsNotAskedAndSaysWhyWhoAndWhen() {
        Action action = act(new Switch(List.of(INDEX.id()), new Decision.Unasked("empty tables")));

        assertThat(asked()).containsExactly("descriptive-name");
        assertThat(AuditCatalogue.of(review).findNotAsked(INDEX.id()))
                .contains(new NotAsked(INDEX.id(), "empty tables", "Ada", action.at()));

        act(Switch.on(List.of(INDEX.id())));

        assertThat(asked()).hasSize(2);
    }

    @Test
    void severalAreSwitchedOffInOneStepThatOneUndoTakesBack() {
        act(new Switch(List.of(INDEX.id(), NAMES.id()), new Decision.Unasked("another team")));
        assertThat(asked()).isEmpty();

        act(TakeBack.findUndo(review, "Ada").orElseThrow());

        assertThat(asked()).hasSize(2);
    }

    @Test
    void aCheckOfItsOwnStandsBehindItsSectionAndOnlyPeopleAnswerIt() {
        act(new Define("own/drill", DRILL));

        CheckInfo own = AuditCatalogue.of(review).findOwn("own/drill").orElseThrow();
        assertThat(asked()).containsExactly("index-concurrently", "own/drill", "descriptive-name");
        assertThat(own.answer()).isEqualTo(CheckInfo.Answer.MANUAL);
        assertThat(Pages.find(own).orElseThrow()).contains("Since summer?");
    }

    @Test
    void oneOfASectionThatNoOtherIsInStandsLast() {
        act(new Define("own/seeds", new OwnCheck(Section.SEEDS, Severity.LOW, "Seeds", "")));

        assertThat(asked()).endsWith("own/seeds");
        assertThat(AuditCatalogue.of(review).findOwn("own/seeds").orElseThrow().question())
                .isEqualTo("Seeds");
    }

    @Test
    void itCanBeChangedAndRetiredAndKeepsItsId() {
        act(new Define("own/drill", DRILL));
        act(
                new Define(
                        "own/drill",
                        new OwnCheck(Section.BACKUP, Severity.LOW, "The drill", "In 2026?")));
        assertThat(AuditCatalogue.of(review).own().get("own/drill"))
                .extracting(CheckInfo::section, CheckInfo::title)
                .containsExactly(Section.BACKUP, "The drill");

        act(new Switch(List.of("own/drill"), new Decision.Unasked("held every week now")));

        assertThat(asked()).doesNotContain("own/drill");
        assertThat(AuditCatalogue.of(review).all(USUAL))
                .extracting(CheckInfo::id)
                .contains("own/drill");
    }

    @Test
    void undoingThatSomebodyWroteItTakesItAway() {
        act(new Define("own/drill", DRILL));
        act(TakeBack.findUndo(review, "Ada").orElseThrow());

        assertThat(AuditCatalogue.of(review)).isEqualTo(AuditCatalogue.USUAL);
    }

    @Test
    void whatACheckWeighsInAllServicesGivesWayToAServiceAndACell() {
        Cell order = new Cell("order", INDEX.id());
        weigh(new Subject.OfCheck(INDEX.id()), Severity.LOW);
        assertThat(AuditCatalogue.of(review).findWeight(INDEX.id()))
                .contains(new Decision.Weight(Severity.LOW, "so"));
        assertWeighs(order, Severity.LOW, Weighed.By.AUDIT);

        weigh(new Subject.OfService("order"), Severity.MEDIUM);
        assertWeighs(order, Severity.MEDIUM, Weighed.By.SERVICE);
        assertWeighs(order.ofService("ticket"), Severity.LOW, Weighed.By.AUDIT);

        weigh(new Subject.OfCell(order), Severity.CRITICAL);
        assertWeighs(order, Severity.CRITICAL, Weighed.By.CELL);
    }

    private void weigh(Subject subject, Severity severity) {
        act(new Weigh(subject, new Decision.Weight(severity, "so")));
    }

    private void assertWeighs(Cell cell, Severity severity, Weighed.By by) {
        assertThat(Weighed.find(review, cell)).contains(new Weighed(severity, by, "so"));
    }
}
