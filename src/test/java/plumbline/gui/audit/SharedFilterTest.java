package plumbline.gui.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.review.query.Query;

import java.nio.file.Path;

/// One filter for all views.
final class SharedFilterTest {

    @TempDir Path home;
    private final SharedFilter filter = new SharedFilter();

    @Test
    void withoutTextEverythingPasses() {
        AuditRow row = new AuditFixture(home).openBoth().row(AuditFixture.ORDERS);

        assertThat(filter.passes(row)).isTrue();
        filter.textProperty().set("service:billing");
        assertThat(filter.passes(row)).isFalse();
        filter.textProperty().set("");
        assertThat(filter.passes(row)).isTrue();
    }

    @Test
    void whatIsNotUnderstoodYetLeavesWhatWasInForce() {
        filter.textProperty().set("open:no");
        var inForce = filter.passingProperty().get();

        filter.textProperty().set("open:no sev:");

        assertThat(filter.queryProperty().get()).isInstanceOf(Query.NotUnderstood.class);
        assertThat(filter.passingProperty().get()).isSameAs(inForce);
        filter.textProperty().set("open:no sev:low");
        assertThat(filter.passingProperty().get()).isNotSameAs(inForce);
    }
}
