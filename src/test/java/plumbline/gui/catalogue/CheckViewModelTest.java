package plumbline.gui.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.check.Severity;
import plumbline.check.Status;
import plumbline.gui.audit.AuditFixture;
import plumbline.gui.audit.OpenAudit;
import plumbline.gui.page.CheckPages;
import plumbline.gui.workspace.WorkspaceFixture;
import plumbline.review.deed.Decide;

import java.nio.file.Path;

/// What an audit makes of a check is said with a reason, and can be taken back.
final class CheckViewModelTest {

    private static final String INDEX = AuditFixture.ORDERS.check();

    @TempDir Path home;
    private AuditFixture fixture;
    private OpenAudit audit;
    private CatalogueViewModel catalogue;
    private CheckViewModel model;

    @BeforeEach
    void setUp() {
        fixture = new AuditFixture(home);
        audit = fixture.audit();
        CheckPages pages = new CheckPages(Runnable::run, Runnable::run);
        catalogue = new CatalogueViewModel(audit, pages, WorkspaceFixture.words());
        model = new CheckViewModel(audit, WorkspaceFixture.words());
        catalogue.begin();
    }

    private CatalogueCheck index() {
        catalogue.show(INDEX);
        return catalogue.findCheck().orElseThrow();
    }

    @Test
    void withoutAnAuditNothingIsDecided() {
        assertThat(model.writable().get()).isFalse();
        fixture.openBoth();

        assertThat(model.writable().get()).isTrue();
    }

    @Test
    void whatACheckIsIsToldInALine() {
        fixture.openBoth();

        assertThat(model.facts(index()))
                .isEqualTo("Performance & locking · index-concurrently · judged from files");
        assertThat(model.accessible(index()))
                .contains("High, judged from files; 0 PASS, 0 PARTIAL, 0 FAIL, 2 open");
    }

    @Test
    void switchingOffTakesAReasonAndSwitchingOnDoesNot() {
        fixture.openBoth();

        assertThat(model.switchOff(index(), "  ")).isFalse();
        assertThat(index().isAsked()).isTrue();

        assertThat(model.switchOff(index(), " no rows yet ")).isTrue();
        assertThat(model.whyNot(index())).startsWith("Not asked: no rows yet (Ada, ");
        assertThat(model.accessible(index())).contains("Not asked");

        model.switchOn(index());
        assertThat(index().isAsked()).isTrue();
        assertThat(model.whyNot(index())).isEmpty();
    }

    @Test
    void aSeverityIsSetForAllServicesOrForOneAndTakenBack() {
        fixture.openBoth();
        assertThat(model.weighs(index())).isEqualTo("High, as the check has it");

        assertThat(model.weigh(index(), "", Severity.LOW, "")).isFalse();
        assertThat(model.weigh(index(), "", Severity.LOW, "small tables")).isTrue();
        assertThat(model.weigh(index(), "orders", Severity.CRITICAL, "but these")).isTrue();

        assertThat(index().severity()).isEqualTo(Severity.LOW);
        assertThat(model.weighs(index()))
                .isEqualTo(
                        "Low in all services: small tables (the check says High)\n"
                                + "Critical in orders: but these");
        assertThat(model.severityAt(index(), "orders")).isEqualTo(Severity.CRITICAL);
        assertThat(model.severityAt(index(), "billing")).isEqualTo(Severity.LOW);
        assertThat(model.isSetAt(index(), "orders")).isTrue();
        assertThat(model.isSetAt(index(), "billing")).isFalse();
        assertThat(fixture.row(AuditFixture.BILLING).state().severity()).isEqualTo(Severity.LOW);

        model.weighAsUsual(index(), "orders");
        model.weighAsUsual(index(), "");

        assertThat(model.weighs(index())).isEqualTo("High, as the check has it");
        assertThat(model.isSetAt(index(), "")).isFalse();
    }

    @Test
    void eachServiceTellsItsReasonOrWhatIsProposed() {
        fixture.openBoth();
        audit.perform(Decide.one(AuditFixture.ORDERS, Status.PARTIAL, "small"));

        assertThat(index().cells())
                .extracting(model::told)
                .containsExactly("small", "proposed: FAIL");
    }
}
