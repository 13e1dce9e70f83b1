package plumbline.gui.compare;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import plumbline.gui.audit.AuditState;
import plumbline.gui.audit.OpenAudit;
import plumbline.gui.audit.Proposed;
import plumbline.gui.compare.TakeOverLine.Offer;
import plumbline.gui.task.TaskRunner;
import plumbline.review.action.Change;
import plumbline.review.action.Review;
import plumbline.review.compare.LastTime;
import plumbline.review.compare.catalogue.Ruling;
import plumbline.review.compare.catalogue.TakeOver;
import plumbline.review.decision.OwnCheck;
import plumbline.words.Words;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What of an earlier audit the open one takes over, and which of that the person wants.
public final class TakeOverViewModel {

    private final OpenAudit audit;
    private final TaskRunner tasks;
    private final InstantSource clock;
    private final Words words;
    private final ObservableList<TakeOverLine> lines = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper wanted = new ReadOnlyIntegerWrapper();
    private final ReadOnlyStringWrapper told = new ReadOnlyStringWrapper("");
    private final BooleanProperty shown = new SimpleBooleanProperty();
    private @Nullable EarlierAudit earlier;

    public TakeOverViewModel(OpenAudit audit, TaskRunner tasks, InstantSource clock, Words words) {
        this.audit = audit;
        this.tasks = tasks;
        this.clock = clock;
        this.words = words;
        audit.proposedProperty().subscribe(_ -> forget());
    }

    ObservableList<TakeOverLine> lines() {
        return lines;
    }

    /// How many lines the person wants.
    ReadOnlyIntegerProperty wantedProperty() {
        return wanted.getReadOnlyProperty();
    }

    /// What there is, what was taken over last, and what could not come along.
    ReadOnlyStringProperty toldProperty() {
        return told.getReadOnlyProperty();
    }

    /// Whether this is looked at instead of what is different.
    BooleanProperty shownProperty() {
        return shown;
    }

    /// Whether what was compared is an audit that something could be taken over from.
    boolean isPossible() {
        return earlier != null;
    }

    private void forget() {
        shown.set(false);
        earlier = null;
        show(List.of());
    }

    /// Looks in the background what of an audit could be taken over; a report holds no decisions.
    void look(Path path) {
        forget();
        if (Files.isDirectory(path)) {
            read(path, "");
        }
    }

    private void read(Path path, String before) {
        Proposed proposed = audit.proposedProperty().get();
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
        audit.ask(
                review -> Review.of(review.actions()),
                review ->
                        tasks.run(
                                        words.get("task.take-over", path.getFileName()),
                                        _ -> EarlierAudit.read(path, proposed, review, today))
                                .onDone(found -> show(found, before)));
    }

    private void show(EarlierAudit found, String before) {
        earlier = found;
        show(
                Stream.concat(
                                found.carried().rulings().stream().map(Offer.OfChecks::new),
                                found.carried().all().stream()
                                        .filter(this::isAskedNow)
                                        .map(Offer.OfCell::new))
                        .map(TakeOverLine::new)
                        .toList());
        long questions = lines.stream().filter(each -> !each.isProposal()).count();
        String counts = words.get("compare.take-over.told", lines.size() - questions, questions);
        String damaged = words.get("compare.take-over.damaged", found.damaged());
        told.set(
                Stream.of(before, counts, damaged)
                        .filter(each -> !each.isEmpty())
                        .collect(Collectors.joining(" ")));
    }

    /// Own checks are asked as soon as they are taken over themselves.
    private boolean isAskedNow(LastTime lastTime) {
        return OwnCheck.isOwn(lastTime.cell().check()) || audit.find(lastTime.cell()).isPresent();
    }

    private void show(List<TakeOverLine> all) {
        all.forEach(each -> each.wantedProperty().subscribe(this::count));
        lines.setAll(all);
        count();
    }

    private void count() {
        wanted.set((int) lines.stream().filter(TakeOverLine::isWanted).count());
    }

    /// Wants all that is no question, or nothing.
    void want(boolean proposals) {
        lines.forEach(each -> each.wantedProperty().set(proposals && each.isProposal()));
    }

    boolean mayWrite() {
        return audit.stateProperty().get() instanceof AuditState.Open open && open.writable();
    }

    /// Takes over what is wanted, as one step that can be undone.
    void takeOver() {
        EarlierAudit from = earlier;
        if (from == null || wanted.get() == 0 || !mayWrite()) {
            return;
        }
        List<Offer> offers =
                lines.stream().filter(TakeOverLine::isWanted).map(TakeOverLine::offer).toList();
        TakeOver deed =
                TakeOver.of(
                        offers.stream().flatMap(TakeOverViewModel::ruling).toList(),
                        offers.stream().flatMap(TakeOverViewModel::lastTime).toList(),
                        from.carried().rulings());
        List<Change> changes = deed.parts().stream().flatMap(List::stream).toList();
        String done = words.get("compare.take-over.done", offers.size());
        audit.bringIn(from.filesOf(changes), deed, () -> again(from, done));
    }

    private void again(EarlierAudit from, String done) {
        if (from.equals(earlier)) {
            read(from.path(), done);
        }
    }

    private static Stream<Ruling> ruling(Offer offer) {
        return offer instanceof Offer.OfChecks(Ruling ruling) ? Stream.of(ruling) : Stream.empty();
    }

    private static Stream<LastTime> lastTime(Offer offer) {
        return offer instanceof Offer.OfCell(LastTime lastTime)
                ? Stream.of(lastTime)
                : Stream.empty();
    }
}
