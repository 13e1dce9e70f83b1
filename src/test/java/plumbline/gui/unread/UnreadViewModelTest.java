package plumbline.gui.unread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.check.Proposal;
import plumbline.check.Status;
import plumbline.gui.audit.AuditFixture;
import plumbline.gui.task.ImmediateTaskRunner;
import plumbline.gui.workspace.WorkspaceFixture;
import plumbline.report.settling.UnreadStatement;
import plumbline.review.cell.CellState;
import plumbline.review.decision.Cell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;

/// What was not understood is set aside with a reason, and the checks take that into account.
final class UnreadViewModelTest {

    private static final Cell DROP = new Cell("orders", "drop-table");

    @TempDir Path home;
    private AuditFixture fixture;
    private UnreadViewModel model;

    @BeforeEach
    void setUp() throws IOException {
        fixture = new AuditFixture(home);
        Path service = fixture.service("orders");
        Files.writeString(odd(), "GARGLE all;\nFROBNICATE everything;\n");
        fixture.workspace().open(List.of(service));
        model =
                new UnreadViewModel(
                        fixture.audit(),
                        fixture.workspace(),
                        new ImmediateTaskRunner(),
                        new UnreadWords(WorkspaceFixture.words(), ZoneOffset.UTC));
    }

    private Path odd() {
        return home.resolve("orders/src/main/resources/db/migration/V3__odd.sql");
    }

    private UnreadRow row(String text) {
        return model.rows().stream()
                .filter(each -> model.telling().text(each).contains(text))
                .findFirst()
                .orElseThrow();
    }

    private Proposal proposed(Cell cell) {
        CellState state = fixture.row(cell).state();
        return Objects.requireNonNull(state.proposal());
    }

    private boolean doubted() {
        return fixture.audit().proposedProperty().get().proposals().values().stream()
                .anyMatch(each -> each.toString().contains("migrations were not understood"));
    }

    @Test
    void eachStatementIsListedWithItsLineAndText() {
        assertThat(model.rows())
                .extracting(model.telling()::file, model.telling()::lines)
                .containsExactly(tuple("V3__odd.sql", "1"), tuple("V3__odd.sql", "2"));
        assertThat(model.telling().brief(row("GARGLE"))).isEqualTo("GARGLE all");
        assertThat(model.telling().why(row("GARGLE"))).isNotBlank();
        assertThat(model.countProperty().get()).isEqualTo("2 not understood");
    }

    @Test
    void withoutAReasonNothingIsSetAside() {
        model.ignore(List.of(row("GARGLE")), "  ");

        assertThat(model.missingProperty().get()).isNotEmpty();
        assertThat(row("GARGLE").isOpen()).isTrue();
    }

    @Test
    void whatIsIgnoredTellsWhoAndWhyAndLeavesNoGap() {
        assertThat(doubted()).isTrue();

        model.ignore(List.copyOf(model.rows()), "a word of our test tool");

        assertThat(model.countProperty().get()).isEqualTo("All understood, 2 set aside");
        assertThat(model.telling().said(row("GARGLE")))
                .startsWith("ignored by Ada, ")
                .endsWith(": a word of our test tool");
        assertThat(doubted()).isFalse();
        assertThat(fixture.audit().proposedProperty().get().unread())
                .extracting(UnreadStatement::settled)
                .doesNotContainNull();
    }

    @Test
    void severalThatAreIgnoredTogetherAreOneStepBack() {
        model.ignore(List.copyOf(model.rows()), "a word of our test tool");

        fixture.audit().undo();

        assertThat(model.countProperty().get()).isEqualTo("2 not understood");
        assertThat(doubted()).isTrue();
    }

    @Test
    void whatIsTreatedAsSqlIsJudgedAsThatSql() {
        Status before = proposed(DROP).status();

        model.treatAs(row("GARGLE"), "DROP TABLE notes;", "gargling drops it");

        assertThat(before).isNotEqualTo(Status.FAIL);
        assertThat(proposed(DROP).status()).isEqualTo(Status.FAIL);
        assertThat(model.telling().state(row("GARGLE"))).isEqualTo("treated as SQL");
        assertThat(model.telling().standIn(row("GARGLE"))).isEqualTo("DROP TABLE notes;");
    }

    @Test
    void whatIsNotUnderstoodEitherIsNotTaken() {
        model.treatAs(row("GARGLE"), "SNORKEL notes;", "gargling drops it");

        assertThat(model.missingProperty().get()).contains("not understood");
        assertThat(row("GARGLE").isOpen()).isTrue();
    }

    @Test
    void aStatementIsKnownAgainWhenLinesComeBeforeIt() throws IOException {
        model.ignore(List.of(row("FROBNICATE")), "a test tool");
        Files.writeString(odd(), "SELECT 1;\n\n-- later\nFROBNICATE   everything;\nGARGLE all;\n");

        fixture.workspace().readAgain();

        assertThat(row("FROBNICATE").isOpen()).isFalse();
        assertThat(row("GARGLE").isOpen()).isTrue();
    }

    @Test
    void itIsStillSetAsideWhenTheFolderIsOpenedAgain() {
        model.ignore(List.copyOf(model.rows()), "a word of our test tool");
        fixture.workspace().close();

        fixture.workspace().open(List.of(home.resolve("orders")));

        assertThat(model.countProperty().get()).isEqualTo("All understood, 2 set aside");
        assertThat(doubted()).isFalse();
    }

    @Test
    void whatWasSaidIsTakenBack() {
        model.ignore(List.of(row("GARGLE")), "a test tool");

        model.takeBack(List.of(row("GARGLE")));

        assertThat(row("GARGLE").isOpen()).isTrue();
        assertThat(doubted()).isTrue();
    }

    @Test
    void onlyWhatIsOpenIsListedWhenThatIsWanted() {
        model.ignore(List.of(row("GARGLE")), "a test tool");

        model.openOnlyProperty().set(true);

        assertThat(model.rows()).hasSize(1).allMatch(UnreadRow::isOpen);
        assertThat(model.countProperty().get()).isEqualTo("1 not understood, 1 set aside");
    }

    @Test
    void aFileWithoutTextIsReadAllTheSame() throws IOException {
        Files.writeString(odd(), "DROP TABLE notes; -- \0\n");
        fixture.workspace().readAgain();
        UnreadRow file = model.rows().getFirst();
        assertThat(model.telling().why(file)).endsWith("not text");
        assertThat(file.canBeForced()).isTrue();

        model.force(List.of(file), " a dump ");

        assertThat(model.rows()).isEmpty();
        assertThat(proposed(DROP).status()).isEqualTo(Status.FAIL);
    }

    @Test
    void aMinifiedFileIsToldAsWhatItIsAndWhereTheStatementBeginsInItsLine() throws IOException {
        Files.writeString(odd(), "DROP TABLE notes; ".repeat(400) + "GARGLE " + "x ".repeat(4_000));
        fixture.workspace().readAgain();

        UnreadRow row = row("GARGLE");

        assertThat(model.telling().why(row))
                .contains("(minified: line 1 has 15,2")
                .endsWith("and this begins at 7,201)");
        assertThat(model.telling().text(row)).hasSize(2_001).endsWith("…");
        assertThat(model.telling().cut(row)).endsWith("of which the first 2,000 are shown.");
        assertThat(model.telling().brief(row)).hasSizeLessThan(500);
    }
}
