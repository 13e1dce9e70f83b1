package plumbline.review.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import plumbline.check.CheckInfo;
import plumbline.check.Section;
import plumbline.check.Severity;
import plumbline.check.Status;
import plumbline.review.anchor.Freshness;
import plumbline.review.cell.Desk;
import plumbline.review.decision.Aspect;
import plumbline.review.decision.Cell;
import plumbline.review.decision.Decision;
import plumbline.review.decision.Disposition;
import plumbline.review.decision.ReviewState;

import java.util.stream.Collectors;

/// Which cells a query is about; they are told by their services.
final class QueryTest {

    private static final CheckInfo CHECK =
            CheckInfo.of("lock-timeout", Section.LOCKING, Severity.HIGH, "Waiting for a lock ends");

    private final Desk desk = new Desk();

    /// Of six services: passed with evidence that changed, failed and skipped, failed without a
    /// word, in part, not applicable, and open with a proposal.
    @BeforeEach
    void audit() {
        desk.ask(CHECK, "auth", "billing", "order", "ticket", "media", "stock");
        desk.attach(cell("auth"), "e", Status.PASS, 7);
        desk.decide(cell("auth"), Status.PASS);
        desk.look((_, anchor) -> Desk.found(Freshness.CHANGED, anchor));
        desk.decide(cell("billing"), Status.FAIL);
        desk.put(cell("billing"), Aspect.REASON, new Decision.Text("Nobody waits at night"));
        desk.dispose(cell("billing"), Disposition.Kind.SKIPPED);
        desk.decide(cell("order"), Status.FAIL);
        desk.decide(cell("ticket"), Status.PARTIAL);
        desk.put(cell("ticket"), Aspect.STATE, new Decision.State(ReviewState.READY));
        desk.put(cell("ticket"), Aspect.SEVERITY, new Decision.Weight(Severity.LOW, "small"));
        desk.decide(cell("media"), Status.NOT_APPLICABLE);
        desk.propose(cell("stock"), Status.FAIL, Severity.HIGH);
    }

    private static Cell cell(String service) {
        return new Cell(service, CHECK.id());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            textBlock =
                    """
                    status:fail             | billing order
                    status:fail,partial     | billing order ticket
                    STATUS:Fail             | billing order
                    status=fail             | billing order
                    status:na               | media
                    status:N/A              | media
                    status:none             | stock
                    disp:none               | auth order ticket media stock
                    disp:skipped,to-fix     | billing
                    disp:accepted_risk      |
                    sev:high                | auth billing order media stock
                    sev>=high               | auth billing order media stock
                    sev:>=high              | auth billing order media stock
                    sev<high                | ticket
                    sev<=low                | ticket
                    sev>critical,<          | !
                    sev:low,critical        | ticket
                    section:5               | auth billing order ticket media stock
                    section:3.5             | auth billing order ticket media stock
                    section:6               |
                    section:lock            | auth billing order ticket media stock
                    section:locking,docker  | auth billing order ticket media stock
                    section:CI/CD           |
                    service:order,tick      | order ticket
                    service:"Order"         | order
                    check:lock-timeout      | auth billing order ticket media stock
                    check:lock              |
                    stale:yes               | auth
                    stale:no                | billing order ticket media stock
                    open:yes                | auth stock
                    open:no                 | billing order ticket media
                    proposed:fail           | stock
                    proposed:none           | auth billing order ticket media
                    certainty:certain       | stock
                    certainty:likely,hint   |
                    gate:missing            | auth billing order ticket media
                    gate:none               | stock
                    gate:evidence           | auth
                    gate:reason             | order ticket media
                    gate:review-date        | billing
                    gate:owner              |
                    concern:gate            | auth billing order ticket media
                    concern:none            | stock
                    state:ready             | ticket
                    state:draft             | auth billing order media stock
                    text:"waits at night"   | billing
                    text:so                 | stock
                    text:text               | auth
                    """)
    void oneKey(String query, String services) {
        assertThat(found(query)).isEqualTo(services == null ? "" : services);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            textBlock =
                    """
                    status:fail disp:none       | order
                    status:fail -disp:none      | billing
                    status:fail not disp:none   | billing
                    status:fail NOT disp:none   | billing
                    - status:fail open:no       | ticket media
                    not not status:na           | media
                    -not -status:na             | auth billing order ticket stock
                    night                       | billing
                    -night status:fail          | order
                    lock-timeout stock          | stock
                    WAITING order               | order
                    "waits at"                  | billing
                    “waits at”                  | billing
                    „waits at“                  | billing
                    not                         | !
                    "not"                       |
                    nothing                     |
                    text:"at night              | billing
                    """)
    void severalWordsAndNegation(String query, String services) {
        assertThat(found(query)).isEqualTo(services == null ? "" : services);
    }

    @Test
    void nothingAskedForIsEverything() {
        assertThat(found("")).isEqualTo("auth billing order ticket media stock");
        assertThat(found(" \t\u00A0\n")).isEqualTo(found(""));
    }

    @Test
    void aQueryKeepsItsText() {
        assertThat(Query.of(" open:yes ").text()).isEqualTo(" open:yes ");
        assertThat(Query.of("open:perhaps").text()).isEqualTo("open:perhaps");
    }

    /// The services, or `!` where it is not understood.
    private String found(String query) {
        return switch (Query.of(query)) {
            case Query.Understood understood ->
                    desk.cells().stream()
                            .filter(understood::passes)
                            .map(each -> each.cell().service())
                            .collect(Collectors.joining(" "));
            case Query.NotUnderstood _ -> "!";
        };
    }
}
