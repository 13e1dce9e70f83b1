package plumbline.review.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import plumbline.check.Severity;
import plumbline.review.cell.CellState;
import plumbline.review.cell.Desk;
import plumbline.review.decision.Cell;

import java.util.List;
import java.util.Map;

final class ClusterTest {

    private static final Map<Cell, String> FACTS =
            Map.of(
                    new Cell("b", "tls"), "rejectUnauthorized: false",
                    new Cell("c", "tls"), "ssl: true",
                    new Cell("d", "tls"), "rejectUnauthorized: false",
                    new Cell("a", "wait"), "ssl: true");

    @Test
    void servicesWithTheSameEvidenceAreFolded() {
        Desk desk =
                new Desk()
                        .ask(Desk.check("tls", Severity.HIGH), "a", "b", "c", "d", "e")
                        .ask(Desk.check("wait", Severity.LOW), "a");

        assertThat(Cluster.all(desk.cells(), FACTS))
                .extracting(ClusterTest::text)
                .containsExactly(
                        "tls [b, d] rejectUnauthorized: false",
                        "tls [c] ssl: true",
                        "tls [a] ",
                        "tls [e] ",
                        "wait [a] ssl: true");
    }

    private static String text(Cluster each) {
        List<String> services =
                each.cells().stream().map(CellState::cell).map(Cell::service).toList();
        return each.check() + " " + services + " " + each.fact();
    }
}
