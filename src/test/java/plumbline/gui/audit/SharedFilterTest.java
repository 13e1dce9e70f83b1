package plumbline.gui.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.review.query.Along;
import plumbline.review.query.Query;
import plumbline.review.query.Stretch;

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

    @Test
    void whoKnowsTheTimeOfMigrationsIsAskedAnewWhenItIsKnown() {
        AuditRow row = new AuditFixture(home).openBoth().row(AuditFixture.ORDERS);
        filter.textProperty().set("service:orders order:2");
        assertThat(filter.passes(row)).isFalse();

        filter.setTimes((stretch, _) -> stretch.holds(2));
        assertThat(filter.passes(row)).isTrue();
        assertThat(filter.meaning("order:3")).isInstanceOf(Query.Understood.class);

        filter.keepTo(new Stretch(Along.ORDER, 3, 5));
        assertThat(filter.textProperty().get()).isEqualTo("service:orders order:3..4");
        assertThat(filter.passes(row)).isFalse();
        assertThat(filter.leaveTime()).isTrue();
        assertThat(filter.textProperty().get()).isEqualTo("service:orders");
        assertThat(filter.timeProperty().get().isEmpty()).isTrue();
    }

    @Test
    void withoutATimeNothingIsAskedAnew() {
        filter.textProperty().set("open:no");
        var inForce = filter.passingProperty().get();

        filter.setTimes((_, _) -> true);

        assertThat(filter.passingProperty().get()).isSameAs(inForce);
    }
}
