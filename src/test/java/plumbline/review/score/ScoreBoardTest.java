package plumbline.review.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import plumbline.check.CheckInfo;
import plumbline.check.Section;
import plumbline.check.Severity;
import plumbline.check.Status;
import plumbline.review.anchor.Freshness;
import plumbline.review.cell.Desk;
import plumbline.review.decision.Cell;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

final class ScoreBoardTest {

    /// `12 / 30`, `(12 + 3) / 30` or `(12 + ½ × 3) / 30`.
    private static final Pattern TEXT =
            Pattern.compile("\\(?(\\d+)(?: \\+ (½ × )?(\\d+)\\))? / (\\d+)");

    private final Desk desk = new Desk();

    private void rows(Section section, String service, int pass, int partial, int fail, int open) {
        int number = 0;
        for (Status status : Status.values()) {
            int count =
                    switch (status) {
                        case PASS -> pass;
                        case PARTIAL -> partial;
                        case FAIL -> fail;
                        case NOT_APPLICABLE -> 1;
                    };
            for (int i = 0; i < count; i++) {
                desk.decide(ask(section, service, number++), status);
            }
        }
        for (int i = 0; i < open; i++) {
            ask(section, service, number++);
        }
    }

    private Cell ask(Section section, String service, int number) {
        String id = section.name() + "-" + number;
        desk.ask(CheckInfo.of(id, section, Severity.LOW, id), service);
        return new Cell(service, id);
    }

    private ScoreBoard board(Formula formula) {
        return ScoreBoard.of(formula, Counting.CONFIRMED, desk.cells());
    }

    @Test
    void aFleetIsTheSumOfItsServicesAndOfTheirSections() {
        rows(Section.TESTING, "order", 1, 1, 3, 0);
        rows(Section.FILE_STRUCTURE, "order", 2, 1, 1, 2);
        rows(Section.FILE_STRUCTURE, "ticket", 3, 1, 1, 4);

        ScoreBoard board = board(Formula.STRICT);

        assertThat(board.services()).containsExactly("order", "ticket");
        assertThat(board.sections()).containsExactly(Section.FILE_STRUCTURE, Section.TESTING);
        assertThat(board.part("order", Section.TESTING).text()).isEqualTo("1 / 5");
        assertThat(board.part("ticket", Section.TESTING).value()).isEmpty();
        assertThat(board.service("order").tally()).isEqualTo(new Tally(3, 2, 4, 2, 2));
        assertThat(board.section(Section.FILE_STRUCTURE).tally())
                .isEqualTo(new Tally(5, 2, 2, 2, 6));
        assertThat(board.fleet().tally()).isEqualTo(new Tally(6, 3, 5, 3, 6));
        assertThat(board.fleet().tally().total()).isEqualTo(desk.cells().size());
    }

    @ParameterizedTest
    @CsvSource({
        "STRICT, 6 / 14, 6 / 20, 12 / 20",
        "HALF_CREDIT, (6 + ½ × 3) / 14, (6 + ½ × 3) / 20, (12 + ½ × 3) / 20",
        "LENIENT, (6 + 3) / 14, (6 + 3) / 20, (12 + 3) / 20"
    })
    void everyNumberHasItsFormula(Formula formula, String value, String lowest, String highest) {
        rows(Section.TESTING, "order", 6, 3, 5, 6);

        Score fleet = board(formula).fleet();

        assertThat(fleet.text()).isEqualTo(value);
        assertThat(fleet.lowestText()).isEqualTo(lowest);
        assertThat(fleet.highestText()).isEqualTo(highest);
    }

    @ParameterizedTest
    @EnumSource
    void whoComputesTheFormulaGetsTheNumber(Formula formula) {
        rows(Section.TESTING, "order", 7, 4, 5, 3);
        Score fleet = board(formula).fleet();

        assertComputes(fleet.text(), fleet.value());
        assertComputes(fleet.lowestText(), fleet.lowest());
        assertComputes(fleet.highestText(), fleet.highest());
    }

    private static void assertComputes(String text, OptionalDouble number) {
        Matcher parts = TEXT.matcher(text);
        assertThat(parts.matches()).as(text).isTrue();
        double partial = parts.group(3) == null ? 0 : Double.parseDouble(parts.group(3));
        double worth = parts.group(2) == null ? 1 : 0.5;
        double points = Double.parseDouble(parts.group(1)) + worth * partial;
        assertThat(number.orElseThrow())
                .isEqualTo(points / Double.parseDouble(parts.group(4)), within(1e-12));
    }

    @Test
    void whatWasBroughtInCountsOnlyIfAskedFor() {
        rows(Section.TESTING, "order", 1, 0, 1, 0);
        desk.bringIn(ask(Section.TESTING, "order", 9), Status.PASS);

        assertThat(board(Formula.STRICT).fleet().text()).isEqualTo("1 / 2");
        assertThat(board(Formula.STRICT).fleet().highestText()).isEqualTo("2 / 3");
        assertThat(
                        ScoreBoard.of(Formula.STRICT, Counting.WITH_IMPORTED, desk.cells())
                                .fleet()
                                .text())
                .isEqualTo("2 / 3");
    }

    @ParameterizedTest
    @EnumSource
    void aResultThatLostItsSupportIsOpen(Counting counting) {
        Cell one = ask(Section.TESTING, "order", 1);
        Cell two = ask(Section.TESTING, "order", 2);
        desk.decide(one, Status.PASS);
        desk.bringIn(two, Status.PASS);
        desk.attach(one, "e-1", Status.PASS, 1);
        desk.attach(two, "e-2", Status.PASS, 1);
        Map<Cell, @Nullable Status> before = counting.results(desk.cells());

        desk.look((_, each) -> Desk.found(Freshness.CHANGED, each));

        assertThat(ScoreBoard.of(Formula.STRICT, counting, desk.cells()).fleet().tally())
                .isEqualTo(new Tally(0, 0, 0, 0, 2));
        assertThat(before.get(one)).isEqualTo(Status.PASS);
        assertThat(counting.results(desk.cells()).values()).hasSize(2).containsOnlyNulls();
    }

    @Test
    void anAuditThatAsksNothingHasNoScore() {
        ScoreBoard board = board(Formula.LENIENT);

        assertThat(board.services()).isEmpty();
        assertThat(board.fleet().value()).isEmpty();
    }
}
