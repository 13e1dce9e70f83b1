package plumbline.gui.audit;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import plumbline.problem.Problem;
import plumbline.review.action.Action;
import plumbline.review.action.Review;
import plumbline.review.anchor.Anchor;
import plumbline.review.catalogue.AuditCatalogue;
import plumbline.review.cell.CellState;
import plumbline.review.decision.Cell;
import plumbline.review.deed.Deed;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;

/// The audit that is open in the window: its cells, and everything a person does to them.
///
/// Deeds are carried out one after the other in the background; each is on the disk before it
/// shows.
public final class OpenAudit {

    private final Turn turn;
    private final Consumer<Problem> problems;
    private final InstantSource clock;
    private final ObservableList<AuditRow> rows = FXCollections.observableArrayList();
    private final ObservableList<AuditRow> shownRows =
            FXCollections.unmodifiableObservableList(rows);
    private final Map<Cell, AuditRow> byCell = new LinkedHashMap<>();
    private final ReadOnlyObjectWrapper<AuditState> state =
            new ReadOnlyObjectWrapper<>(new AuditState.Closed());
    private final ReadOnlyObjectWrapper<Proposed> proposed =
            new ReadOnlyObjectWrapper<>(Proposed.NOTHING);
    private final ReadOnlyObjectWrapper<AuditCatalogue> catalogue =
            new ReadOnlyObjectWrapper<>(AuditCatalogue.USUAL);
    private final ReadOnlyObjectWrapper<Numbers> numbers =
            new ReadOnlyObjectWrapper<>(Numbers.NONE);
    private final ReadOnlyObjectWrapper<@Nullable Action> undoable = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Action> redoable = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Saving> saving =
            new ReadOnlyObjectWrapper<>(new Saving.Nothing());
    private @Nullable Decisions decisions;
    private int waiting;

    /// Lines as they are now: how to find them again, and what stands there, secrets masked.
    public record Taken(Anchor anchor, String text) {}

    /// Keeps the files that evidence is, in the audit that was open when somebody asked for it.
    @FunctionalInterface
    public interface Keeping {

        /// Tells the SHA-256 of a file that is kept from now on; takes as long as the file is
        /// large.
        ///
        /// Throws a [plumbline.problem.ProblemException] when it cannot be kept.
        String keep(Path file);
    }

    /// `problems` are shown to the person.
    public OpenAudit(Turn turn, Consumer<Problem> problems, InstantSource clock) {
        this.turn = turn;
        this.problems = problems;
        this.clock = clock;
    }

    /// The cells in reading order: one service after the other.
    public ObservableList<AuditRow> rows() {
        return shownRows;
    }

    public Optional<AuditRow> find(Cell cell) {
        return Optional.ofNullable(byCell.get(cell));
    }

    public ReadOnlyObjectProperty<AuditState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// What the checks propose, and what that rests on.
    public ReadOnlyObjectProperty<Proposed> proposedProperty() {
        return proposed.getReadOnlyProperty();
    }

    /// What the audit asks beside the catalogue, and what it does not ask.
    public ReadOnlyObjectProperty<AuditCatalogue> catalogueProperty() {
        return catalogue.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Numbers> numbersProperty() {
        return numbers.getReadOnlyProperty();
    }

    /// What undoing would take back now.
    public ReadOnlyObjectProperty<@Nullable Action> undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    /// What redoing would do again now.
    public ReadOnlyObjectProperty<@Nullable Action> redoableProperty() {
        return redoable.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Saving> savingProperty() {
        return saving.getReadOnlyProperty();
    }

    /// Says how far it is, while nothing of it can be shown.
    void set(AuditState now) {
        state.set(now);
    }

    /// Shows these decisions from now on.
    void show(Opened opened) {
        Decisions now = opened.decisions();
        decisions = now;
        proposed.set(now.proposed());
        show(opened.now());
        state.set(
                new AuditState.Open(
                        now.audit().path(),
                        now.audit().isWritable(),
                        opened.complete(),
                        now.audit().notices(),
                        now.absent()));
    }

    /// Shows nothing any more; what is under way is still saved.
    void close() {
        decisions = null;
        rows.clear();
        byCell.clear();
        proposed.set(Proposed.NOTHING);
        catalogue.set(AuditCatalogue.USUAL);
        numbers.set(Numbers.NONE);
        undoable.set(null);
        redoable.set(null);
        saving.set(new Saving.Nothing());
        state.set(new AuditState.Closed());
    }

    public void perform(Deed deed) {
        change(each -> each.perform(deed));
    }

    /// Takes over what files say, which are kept, each with the SHA-256 of what was looked at;
    /// `done` runs when all is on the disk.
    public void bringIn(Map<Path, String> files, Deed deed, Runnable done) {
        change(each -> each.bringIn(files, deed), done);
    }

    /// Confirms what is proposed for these cells, with its reason and its evidence.
    public void accept(Collection<Cell> cells) {
        change(each -> each.accept(cells));
    }

    public void undo() {
        change(Decisions::undo);
    }

    public void redo() {
        change(Decisions::redo);
    }

    /// Undoes actions, or redoes what they undid, in that order; each is a step of its own.
    public void takeBack(List<Action> actions) {
        change(each -> each.takeBack(actions));
    }

    private void change(Function<Decisions, Decisions.Now> what) {
        change(what, () -> {});
    }

    private void change(Function<Decisions, Decisions.Now> what, Runnable done) {
        Decisions open = decisions;
        if (open == null) {
            return;
        }
        waiting++;
        saving.set(new Saving.UnderWay());
        turn.run(() -> what.apply(open), now -> changed(open, now, done), this::failed);
    }

    private void changed(Decisions of, Decisions.Now now, Runnable done) {
        ended(new Saving.Done(clock.instant()));
        show(of, now);
        done.run();
    }

    private void failed(Problem problem) {
        ended(new Saving.Failed(problem));
        problems.accept(problem);
    }

    private void ended(Saving how) {
        waiting--;
        if (waiting == 0 || how instanceof Saving.Failed) {
            saving.set(how);
        }
    }

    private void show(Decisions.Now now) {
        catalogue.set(now.catalogue());
        if (now.whole()) {
            replace(now.changed());
        } else {
            update(now.changed());
        }
        numbers.set(now.numbers());
        undoable.set(now.undoable());
        redoable.set(now.redoable());
    }

    /// Rows stay where they ask what they asked, and the list where all of them do, so that nothing
    /// moves under the hands of whoever works on a cell.
    private void replace(Collection<CellState> all) {
        Map<Cell, AuditRow> before = Map.copyOf(byCell);
        byCell.clear();
        all.forEach(each -> byCell.put(each.cell(), row(before.get(each.cell()), each)));
        if (!rows.equals(List.copyOf(byCell.values()))) {
            rows.setAll(byCell.values());
        }
    }

    private static AuditRow row(@Nullable AuditRow before, CellState now) {
        if (before == null || !before.state().asked().equals(now.asked())) {
            return new AuditRow(now);
        }
        before.set(now);
        return before;
    }

    private void update(Collection<CellState> changed) {
        changed.forEach(each -> find(each.cell()).ifPresent(row -> row.set(each)));
    }

    /// Shows all as it is for a person who took another name.
    public void lookAgain() {
        find(open -> new Opened(open, open.again(), true), now -> show(now.decisions(), now.now()));
    }

    private void show(Decisions of, Decisions.Now now) {
        if (of == decisions) {
            show(now);
        }
    }

    private <T> void find(Function<Decisions, T> question, Consumer<T> answer) {
        Decisions open = decisions;
        if (open != null) {
            turn.run(() -> question.apply(open), answer, problems);
        }
    }

    /// Asks something of all that was decided, which is no question for the window's thread.
    public <T> void ask(Function<Review, T> question, Consumer<T> answer) {
        find(open -> open.ask(question), answer);
    }

    /// Takes lines of a service as evidence; the answer is empty where nobody can read them.
    public void take(String service, ShownEvidence.Lines lines, Consumer<Optional<Taken>> answer) {
        find(open -> open.take(service, lines), answer);
    }

    /// Asks for the kept file with that SHA-256.
    public void askForFile(String sha256, Consumer<Optional<Path>> answer) {
        find(open -> open.audit().findAttachment(sha256), answer);
    }

    /// What keeps files; to be used in a task. Nothing where no audit is open.
    public Optional<Keeping> findKeeping() {
        return Optional.ofNullable(decisions).map(open -> open::keep);
    }

    /// All that is decided now, for long work that must hold nobody up; it comes in its turn, after
    /// what was done before.
    public CompletableFuture<AuditCopy> copy() {
        CompletableFuture<AuditCopy> copy = new CompletableFuture<>();
        Decisions open = decisions;
        if (open == null) {
            copy.cancel(false);
        } else {
            turn.run(open::copy, copy::complete, _ -> copy.cancel(false));
        }
        return copy;
    }
}
