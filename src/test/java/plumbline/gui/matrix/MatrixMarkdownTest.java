package plumbline.gui.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.check.CheckInfo;
import plumbline.check.Section;
import plumbline.check.Severity;
import plumbline.check.Status;
import plumbline.gui.audit.FleetFixture;
import plumbline.gui.audit.SharedFilter;
import plumbline.gui.audit.Verdicts;
import plumbline.gui.workspace.WorkspaceFixture;

import java.nio.file.Path;
import java.util.List;

final class MatrixMarkdownTest {

    private static final CheckInfo INDEX =
            FleetFixture.check("index", Section.LOCKING, Severity.HIGH);
    private static final CheckInfo TESTS = FleetFixture.check("a|b", Section.TESTING, Severity.LOW);

    @TempDir Path home;
    private MatrixViewModel model;

    @BeforeEach
    void setUp() {
        FleetFixture fleet = new FleetFixture(home);
        fleet.propose("orders", INDEX, Status.FAIL, "x").propose("orders", TESTS, Status.PASS, "y");
        fleet.propose("billing", INDEX, Status.PARTIAL, "z");
        Verdicts verdicts = new Verdicts(fleet.open());
        verdicts.decide(List.of(fleet.row("orders", INDEX)), Status.PASS);
        model =
                new MatrixViewModel(
                        fleet.audit(),
                        new SharedFilter(),
                        WorkspaceFixture.clock(),
                        WorkspaceFixture.words());
    }

    @Test
    void allThatIsListedIsOneTableWithScores() {
        assertThat(text())
                .isEqualTo(
                        """
                        | Check | Severity | orders | billing | ✓ | ◐ | ✗ | – | · |
                        |---|---|---|---|---|---|---|---|---|
                        | **Performance & locking** |  |  |  |  |  |  |  |  |
                        | About index | HIGH | ✓ P | (◐ T) | 1 | 0 | 0 | 0 | 1 |
                        | **Testing** |  |  |  |  |  |  |  |  |
                        | About a\\|b | LOW | (✓ P) |  | 0 | 0 | 0 | 0 | 1 |
                        | **Σ score, strict** |  | 100 | – |  |  |  |  |  |
                        """);
    }

    @Test
    void aBlockBringsItsChecksAndServicesOnly() {
        model.cursor().toEnd(true, false);
        model.cursor().pick();

        assertThat(text().lines().filter(each -> each.contains("About")))
                .containsExactly("| About a\\|b | LOW | (✓ P) | 0 | 0 | 0 | 0 | 1 |");
    }

    private String text() {
        return new MatrixMarkdown(model, WorkspaceFixture.words()).text();
    }
}
