package plumbline.gui.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.PATH;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.gui.audit.AuditFixture;
import plumbline.gui.audit.AuditRow;
import plumbline.gui.page.CheckPages;
import plumbline.gui.workspace.WorkspaceFixture;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What is told of one cell.
final class CellViewModelTest {

    @TempDir Path home;
    private AuditFixture fixture;
    private final List<String> asked = new ArrayList<>();
    private CellViewModel model;

    @BeforeEach
    void setUp() {
        fixture = new AuditFixture(home).openBoth();
        CheckPages pages = new CheckPages(Runnable::run, Runnable::run);
        model = new CellViewModel(fixture.audit(), pages, WorkspaceFixture.words());
    }

    private AuditRow row() {
        return fixture.row(AuditFixture.ORDERS);
    }

    @Test
    void theProposalIsToldWithHowSureItIs() {
        assertThat(model.proposed(row().state())).startsWith("Proposed: FAIL, ");
        assertThat(model.shared(row())).isEqualTo("the same in one other service");
        model.question(row().check(), asked::add);
        assertThat(asked.getFirst()).doesNotContain("`", "\n");
    }

    @Test
    void evidenceLeadsToItsFile() {
        assertThat(model.evidence(row().state()))
                .hasSize(2)
                .first()
                .satisfies(
                        each -> {
                            assertThat(each.lines()).asString().endsWith("V2__index.sql:1");
                            assertThat(each.findFile()).get(PATH).isRegularFile();
                            assertThat(each.text()).contains("by_note");
                        });
    }

    @Test
    void whatIsAttachedStandsInPlaceOfWhatIsProposed() {
        fixture.audit().accept(List.of(AuditFixture.ORDERS));

        assertThat(model.evidence(row().state()))
                .hasSize(2)
                .first()
                .satisfies(each -> assertThat(each.findFile()).get(PATH).isRegularFile());
    }
}
