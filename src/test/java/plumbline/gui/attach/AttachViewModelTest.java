package plumbline.gui.attach;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import plumbline.check.Status;
import plumbline.gui.audit.AuditFixture;
import plumbline.gui.audit.AuditRow;
import plumbline.gui.evidence.PickedLines;
import plumbline.gui.task.HeldTaskRunner;
import plumbline.gui.task.ImmediateTaskRunner;
import plumbline.gui.task.TaskRunner;
import plumbline.gui.workspace.WorkspaceFixture;
import plumbline.review.anchor.Freshness;
import plumbline.review.decision.Cell;
import plumbline.review.decision.EvidenceItem;
import plumbline.review.decision.EvidenceItem.Kind;
import plumbline.review.evidence.Attached;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/// Every kind of evidence that can be attached, and what stands in the way.
final class AttachViewModelTest {

    private static final String INDEX = "src/main/resources/db/migration/V2__index.sql";

    @TempDir Path home;
    private AuditFixture fixture;
    private AttachViewModel model;
    private int saved;

    @BeforeEach
    void setUp() {
        fixture = new AuditFixture(home).openBoth();
        model = model(new ImmediateTaskRunner());
        model.begin(List.of(row()), Kind.STATEMENT);
    }

    private AttachViewModel model(TaskRunner tasks) {
        return new AttachViewModel(
                fixture.audit(), tasks, WorkspaceFixture.clock(), WorkspaceFixture.words());
    }

    private AuditRow row() {
        return fixture.row(AuditFixture.ORDERS);
    }

    private boolean save() {
        return model.save(() -> saved++);
    }

    private Attached last() {
        return row().state().evidence().getLast();
    }

    private EvidenceItem item() {
        return last().item();
    }

    @Test
    void itSupportsWhatTheCellSaysToday() {
        assertThat(model.supportsProperty().get()).isEqualTo(Status.FAIL);
        assertThat(model.effectiveProperty().get()).isEqualTo(today().toString());
        assertThat(model.aboutProperty().get()).contains("orders", "index-concurrently");
    }

    private static LocalDate today() {
        return LocalDate.now(WorkspaceFixture.clock());
    }

    @Test
    void pickedLinesAreAnchoredAndFresh() {
        model.begin(List.of(row()), Kind.LINES);
        Path file = fixture.service("orders").resolve(INDEX);

        assertThat(model.place().pick(new PickedLines.Picked(file, 1, 1))).isTrue();
        assertThat(model.place().typedProperty().get()).isEqualTo(INDEX + ":1");
        assertThat(save()).isTrue();

        assertThat(item().text()).isEqualTo("CREATE INDEX by_note ON notes (note);");
        assertThat(Objects.requireNonNull(last().rechecked()).freshness())
                .isEqualTo(Freshness.FRESH);
        assertThat(item().effective()).isEqualTo(today());
    }

    @Test
    void linesOfAnotherServiceAreNone() {
        model.begin(List.of(row()), Kind.LINES);
        Path file = fixture.service("billing").resolve(INDEX);

        assertThat(model.place().pick(new PickedLines.Picked(file, 1, 1))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "gone.sql:1", INDEX + ":40", INDEX + ":3-2", "../billing/x.sql:1"})
    void aPlaceThatIsNotThereCannotBeAttached(String place) {
        model.begin(List.of(row()), Kind.LINES);
        model.place().typedProperty().set(place);

        assertThat(model.missingProperty().get()).startsWith("Lines that are there");
        assertThat(save()).isFalse();
        assertThat(row().state().evidence()).isEmpty();
    }

    @Test
    void outputOfACommandIsKeptAsATerminalShowsIt() {
        model.kindProperty().set(Kind.COMMAND);
        model.commandProperty().set("npm run migrate:status");
        model.directoryProperty().set("~/orders");
        model.exitProperty().set("0");
        model.textProperty().set("2 migrations, password='hunter22'\n");
        model.supportsProperty().set(Status.PASS);

        assertThat(save()).isTrue();

        assertThat(item().kind()).isEqualTo(Kind.COMMAND);
        assertThat(item().supports()).isEqualTo(Status.PASS);
        assertThat(item().text())
                .isEqualTo(
                        "~/orders $ npm run migrate:status\n"
                                + "2 migrations, password='••••'\nexit 0");
    }

    @ParameterizedTest
    @CsvSource({
        "https://ci.example.org/42, true",
        "http://localhost:8080/x, true",
        "file:///etc/passwd, false",
        "javascript:alert(1), false",
        "https:, false",
        "ci.example.org, false"
    })
    void onlyPagesOfTheNetAreLinks(String address, boolean taken) {
        model.kindProperty().set(Kind.LINK);
        model.addressProperty().set(address);

        assertThat(save()).isEqualTo(taken);
    }

    @Test
    void whatWasSearchedAndNotFoundSaysWhere() {
        model.kindProperty().set(Kind.ABSENCE);
        model.queryProperty().set("lock_timeout");
        assertThat(save()).isFalse();

        model.scopeProperty().set("src/migrations");
        assertThat(save()).isTrue();
        assertThat(item().text()).isEqualTo("searched src/migrations for lock_timeout: nothing");
    }

    @Test
    void aStatementOfAnotherDayHoldsForSeveralCellsInOneAction() {
        model.begin(List.of(row(), fixture.row(AuditFixture.BILLING)), Kind.STATEMENT);
        model.textProperty().set("ms: tables are empty");
        model.effectiveProperty().set("2026-07-30");

        assertThat(save()).isTrue();
        assertThat(evidence(AuditFixture.BILLING)).hasSize(1);
        assertThat(item().effective()).isEqualTo("2026-07-30");

        fixture.audit().undo();
        assertThat(evidence(AuditFixture.ORDERS)).isEmpty();
        assertThat(evidence(AuditFixture.BILLING)).isEmpty();
    }

    private List<Attached> evidence(Cell cell) {
        return fixture.row(cell).state().evidence();
    }

    @Test
    void filesAreCopiedIntoTheAuditInOneAction() throws IOException {
        Path log = Files.writeString(home.resolve("ci.log"), "green");
        Path picture = Files.write(home.resolve("ci.png"), new byte[] {1, 2, 3});
        model.add(List.of(log, picture, log));

        assertThat(save()).isTrue();
        Files.delete(log);

        assertThat(row().state().evidence())
                .extracting(each -> each.item().text())
                .containsExactly("ci.log", "ci.png");
        AtomicReference<Optional<Path>> kept = new AtomicReference<>(Optional.empty());
        fixture.audit()
                .askForFile(row().state().evidence().getFirst().item().attachment(), kept::set);
        assertThat(kept.get().orElseThrow()).hasContent("green");

        fixture.audit().undo();
        assertThat(row().state().evidence()).isEmpty();
    }

    @Test
    void aFileThatVanishedIsToldAndNothingIsLost() throws IOException {
        HeldTaskRunner tasks = new HeldTaskRunner();
        model = model(tasks);
        model.begin(List.of(row()), Kind.FILE);
        Path log = Files.writeString(home.resolve("ci.log"), "green");
        model.add(List.of(log));
        assertThat(save()).isTrue();
        assertThat(model.keepingProperty().get()).isTrue();
        assertThat(save()).isFalse();
        Files.delete(log);

        tasks.perform(0);

        assertThat(model.keepingProperty().get()).isFalse();
        assertThat(model.files()).containsExactly(log);
        assertThat(saved).isZero();
        assertThat(row().state().evidence()).isEmpty();
    }

    @Test
    void aPastedPictureBecomesAFile() {
        model.paste(AttachViewModelTest::write);

        assertThat(model.files()).singleElement().asString().endsWith("pasted.png");
        assertThat(save()).isTrue();
        assertThat(item().text()).isEqualTo("pasted.png");
        assertThat(item().attachment()).hasSize(64);
    }

    private static Path write(Path file) {
        try {
            return Files.writeString(file, "picture");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Test
    void evidenceIsReplacedUnderItsOwnNameAndComesBackWithUndo() {
        fixture.audit().accept(List.of(AuditFixture.ORDERS));
        Attached old = row().state().evidence().getFirst();

        model.replace(row(), old);
        assertThat(model.place().typedProperty().get()).endsWith("V2__index.sql:1");
        model.kindProperty().set(Kind.SNIPPET);
        model.textProperty().set("CREATE INDEX …");
        assertThat(save()).isTrue();

        assertThat(row().state().evidence())
                .filteredOn(each -> each.id().equals(old.id()))
                .singleElement()
                .matches(each -> each.item().text().equals("CREATE INDEX …"));
        fixture.audit().undo();
        assertThat(row().state().evidence()).contains(old);
    }

    @Test
    void aDayThatIsNoneIsAskedForAgain() {
        model.textProperty().set("so it is");
        model.effectiveProperty().set("30.7.");

        assertThat(save()).isFalse();
        assertThat(model.missingProperty().get()).isEqualTo("A day like 2026-07-30");
    }
}
