package plumbline.gui.scope;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.check.Status;
import plumbline.gui.audit.AuditFixture;
import plumbline.gui.audit.AuditState;
import plumbline.gui.dialog.SaidPath;
import plumbline.gui.navigation.Navigator;
import plumbline.gui.navigation.Selection;
import plumbline.gui.workspace.OpenFolder;
import plumbline.gui.workspace.WorkspaceFixture;
import plumbline.review.cell.CellState;
import plumbline.review.deed.Decide;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/// A folder that is gone stays in the list, with what is known of it.
final class GoneFoldersViewModelTest {

    @TempDir Path home;
    private final SaidPath choice = new SaidPath();
    private AuditFixture fixture;
    private ScopeViewModel scope;
    private GoneFoldersViewModel model;

    @BeforeEach
    void setUp() {
        fixture = new AuditFixture(home);
        Navigator navigator = new Navigator();
        scope =
                new ScopeViewModel(
                        fixture.workspace(),
                        fixture.audit(),
                        new Selection(navigator),
                        navigator,
                        _ -> {},
                        choice,
                        WorkspaceFixture.words());
        model = scope.gone();
    }

    private void move(String from, String to) throws IOException {
        Files.move(home.resolve(from), home.resolve(to));
    }

    private OpenFolder gone() {
        return model.folders().getFirst();
    }

    private CellState orders() {
        return fixture.row(AuditFixture.ORDERS).state();
    }

    @Test
    void theOthersAreJudgedAllTheSame() {
        fixture.workspace().open(List.of(home.resolve("gone"), fixture.service("billing")));

        assertThat(fixture.audit().stateProperty().get()).isInstanceOf(AuditState.Open.class);
        assertThat(fixture.row(AuditFixture.BILLING).state().proposal()).isNotNull();
        assertThat(model.folders()).extracting(OpenFolder::name).containsExactly("gone");
        assertThat(model.known(gone())).contains("could not be read").contains("Nothing was");
    }

    @Test
    void whatWasProposedIsKeptAndDatedAndStaysEditable() throws IOException {
        fixture.openBoth();
        move("orders", "elsewhere");

        fixture.workspace().readAgain();

        assertThat(orders().proposal()).isNotNull();
        assertThat(model.known(gone())).contains("What is shown of it is of 20");
        fixture.audit().perform(Decide.one(AuditFixture.ORDERS, Status.FAIL, "seen"));
        assertThat(orders().findStatus()).contains(Status.FAIL);
        assertThat(fixture.problems()).isEmpty();
    }

    @Test
    void whatWasDecidedEarlierIsShownWhenItIsGoneFromTheBeginning() throws IOException {
        fixture.openBoth();
        fixture.audit().perform(Decide.one(AuditFixture.ORDERS, Status.FAIL, "seen"));
        fixture.workspace().close();
        move("orders", "elsewhere");
        setUp();

        fixture.workspace().open(List.of(home.resolve("orders"), home.resolve("billing")));

        assertThat(orders().findStatus()).contains(Status.FAIL);
        assertThat(scope.items())
                .extracting(scope::spoken)
                .first()
                .asString()
                .startsWith("orders, Score 0 %, not readable");
        assertThat(model.known(gone())).contains("What is shown of it is of 20");
    }

    @Test
    void retryReadsItAgainOnceItIsBack() throws IOException {
        fixture.openBoth();
        move("orders", "elsewhere");
        fixture.workspace().readAgain();
        move("elsewhere", "orders");

        model.retry(gone());

        assertThat(model.folders()).isEmpty();
        assertThat(orders().proposal()).isNotNull();
    }

    @Test
    void whoLocatesItGoesOnWithTheSameAuditThereAndFindsItAgain() throws IOException {
        fixture.openBoth();
        fixture.audit().perform(Decide.one(AuditFixture.ORDERS, Status.FAIL, "seen"));
        move("orders", "moved");
        Files.createDirectories(home.resolve("new"));
        move("moved", "new/orders");
        fixture.workspace().readAgain();
        choice.say(home.resolve("new/orders"));

        model.locate(gone());

        assertThat(model.folders()).isEmpty();
        assertThat(orders().reason()).isEqualTo("seen");
        assertThat(Objects.requireNonNull(orders().proposal()).status()).isEqualTo(Status.FAIL);
        assertThat(fixture.workspace().way()).singleElement().asString().endsWith(".plumb");

        fixture.workspace().open(List.of(home.resolve("new/orders")));
        assertThat(orders().reason()).isEqualTo("seen");
    }

    @Test
    void whereNoMigrationsAreItSaysWhatWasLookedForAndTakesAnotherFolder() throws IOException {
        Files.createDirectories(home.resolve("docs"));
        Files.writeString(home.resolve("docs/a.md"), "# A\n");
        fixture.workspace().open(List.of(home.resolve("docs")));

        assertThat(model.isEmpty(gone())).isTrue();
        assertThat(model.known(gone()))
                .contains("1 file of " + home.resolve("docs"))
                .contains("Knex, TypeORM, Sequelize, Flyway, Liquibase, Prisma");
        choice.say(fixture.service("orders"));
        model.locate(gone());

        assertThat(model.folders()).isEmpty();
        assertThat(orders().proposal()).isNotNull();
    }
}
