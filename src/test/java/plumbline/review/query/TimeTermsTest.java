package plumbline.review.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import plumbline.check.CheckInfo;
import plumbline.check.Section;
import plumbline.check.Severity;
import plumbline.review.cell.CellState;
import plumbline.review.cell.Desk;

import java.util.List;
import java.util.stream.Collectors;

/// What a query asks about the time of migrations.
final class TimeTermsTest {

    private static final CheckInfo CHECK =
            CheckInfo.of("lock-timeout", Section.LOCKING, Severity.HIGH, "Waiting for a lock ends");

    /// Each service has one migration, whose position is the number in its name.
    private static boolean holds(Stretch stretch, CellState cell) {
        return stretch.along() == Along.ORDER
                && stretch.holds(Integer.parseInt(cell.cell().service().substring(1)));
    }

    private static String passing(String text) {
        Desk desk = new Desk();
        desk.ask(CHECK, "s1", "s2", "s3", "s4");
        Query.Understood query = (Query.Understood) Query.of(text, TimeTermsTest::holds);
        return desk.cells().stream()
                .filter(query::passes)
                .map(each -> each.cell().service())
                .collect(Collectors.joining(" "));
    }

    @Test
    void cellsPassThatHaveToDoWithThatPartOfTheOrder() {
        assertThat(passing("order:2..3")).isEqualTo("s2 s3");
        assertThat(passing("order:1,3..")).isEqualTo("s1 s3 s4");
        assertThat(passing("-order:2..3")).isEqualTo("s1 s4");
        assertThat(passing("order:..2 order:2..")).isEqualTo("s2");
        assertThat(passing("git:2026")).isEmpty();
    }

    @Test
    void whatMeansNothingIsToldWithExamples() {
        Query query = Query.of("open:yes git:yesterday");

        assertThat(query).isInstanceOf(Query.NotUnderstood.class);
        assertThat(((Query.NotUnderstood) query).fault())
                .isEqualTo(new Fault.UnknownValue("git", "yesterday", StretchText.TIMES));
    }

    @Test
    void theyAreToldApartFromWhatElseIsAsked() {
        TimeTerms terms = TimeTerms.of("status:fail  NOT  order:2..3 \"a b\" git:2026,2027 lock");

        assertThat(terms.all())
                .extracting(TimeTerm::text)
                .containsExactly("NOT  order:2..3", "git:2026,2027");
        assertThat(terms.all()).extracting(TimeTerm::negated).containsExactly(true, false);
        assertThat(terms.others()).isEqualTo("status:fail \"a b\" lock");
        assertThat(terms.text()).isEqualTo("NOT  order:2..3 git:2026,2027");
    }

    @Test
    void anotherTimeTakesTheirPlace() {
        Stretch stretch = Stretch.find(Along.NAMED, "2026-02-01").orElseThrow();

        assertThat(TimeTerms.of("").replacedBy(stretch)).isEqualTo("named:2026-02-01");
        assertThat(TimeTerms.of("order:1 sev:high git:2026").replacedBy(stretch))
                .isEqualTo("sev:high named:2026-02-01");
    }

    @Test
    void whatIsWrittenWrongIsLeftAsItIs() {
        for (String text : List.of(" sev:high  ", "order:", "order:x", "git>2026", "-", "a - ")) {
            assertThat(TimeTerms.of(text)).isEqualTo(new TimeTerms(List.of(), text));
        }
    }
}
