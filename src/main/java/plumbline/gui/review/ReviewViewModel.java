package plumbline.gui.review;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import plumbline.gui.audit.AuditRow;
import plumbline.gui.audit.OpenAudit;
import plumbline.gui.audit.SharedFilter;
import plumbline.gui.navigation.Selection;
import plumbline.gui.navigation.Subject;
import plumbline.review.decision.Cell;
import plumbline.words.Words;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The cells that are gone through: which service or check, which of its cells, and the way on.
public final class ReviewViewModel {

    private final OpenAudit audit;
    private final Selection selection;
    private final Words words;
    private final ReadOnlyObjectWrapper<Pivot> pivot =
            new ReadOnlyObjectWrapper<>(Pivot.BY_SERVICE);
    private final ReadOnlyStringWrapper subject = new ReadOnlyStringWrapper("");
    private final ObservableList<String> subjects = FXCollections.observableArrayList();
    private final ObservableList<ReviewItem> items = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable ReviewItem> current = new SimpleObjectProperty<>();
    private final SharedFilter filter;
    private final PickedRows picked = new PickedRows();
    private final Folds folds = new Folds(items, current);

    public ReviewViewModel(OpenAudit audit, SharedFilter filter, Selection selection, Words words) {
        this.audit = audit;
        this.filter = filter;
        this.selection = selection;
        this.words = words;
        audit.rows().addListener((ListChangeListener<AuditRow>) change -> fill());
        filter.passingProperty().subscribe(this::refresh);
        current.subscribe(this::look);
        fill();
    }

    /// Makes the cell what is looked at, as when somebody comes back to it.
    public void look() {
        findRow().ifPresent(row -> selection.select(new Subject.OfCell(row)));
    }

    public ReadOnlyObjectProperty<Pivot> pivotProperty() {
        return pivot.getReadOnlyProperty();
    }

    /// The service or the check whose cells are shown.
    public ReadOnlyStringProperty subjectProperty() {
        return subject.getReadOnlyProperty();
    }

    /// All services, or all checks.
    public ObservableList<String> subjects() {
        return subjects;
    }

    /// What stands below each other; a cell that was decided stays until somebody asks for a fresh
    /// list.
    public ObservableList<ReviewItem> items() {
        return items;
    }

    /// The line that the keys are about.
    public ObjectProperty<@Nullable ReviewItem> currentProperty() {
        return current;
    }

    public PickedRows picked() {
        return picked;
    }

    /// The cells that the next key is about: those that were picked, or those of the line.
    public List<AuditRow> rows() {
        return picked.or(folds.meant());
    }

    /// The cells that are folded into one line.
    public Folds folds() {
        return folds;
    }

    /// Picks the line that is looked at, or leaves it out.
    public void pick() {
        picked.turn(folds.meant());
    }

    /// Picks the line and goes on to one that is picked as well.
    public void extend(int by) {
        picked.add(folds.meant());
        step(by);
        picked.add(folds.meant());
    }

    /// Picks nothing any more, or else lets all cells pass; whether there was something to leave.
    public boolean leave() {
        if (!picked.rows().isEmpty()) {
            picked.clear();
            return true;
        }
        boolean filtered = !filter.textProperty().get().isEmpty();
        filter.textProperty().set("");
        return filtered;
    }

    public SharedFilter filter() {
        return filter;
    }

    public OpenAudit audit() {
        return audit;
    }

    /// Shows another service or check, and there the first cell that is open.
    public void show(String other) {
        picked.clear();
        subject.set(other);
        current.set(null);
        refresh();
        findOpenFrom(0, 1).ifPresent(current::set);
    }

    /// Shows all checks of a service.
    public void showService(String service) {
        if (pivot.get() != Pivot.BY_SERVICE) {
            turn();
        }
        show(service);
    }

    /// Goes on to the first service or check in which something passes the filter, unless something
    /// does here.
    public void showPassing() {
        if (passing(subject.get()).findAny().isEmpty()) {
            subjects.stream()
                    .filter(each -> passing(each).findAny().isPresent())
                    .findFirst()
                    .ifPresent(this::show);
        }
    }

    /// How many cells pass the filter, wherever they are.
    public long passing() {
        return audit.rows().stream().filter(filter::passes).count();
    }

    /// Looks at the same cell from the other side.
    public void turn() {
        AuditRow row = findRow().orElse(null);
        pivot.set(pivot.get().other());
        if (row != null) {
            subject.set(pivot.get().subjectOf(row));
        }
        fill();
        select(row);
    }

    /// Shows a cell, wherever it is.
    public void go(Cell cell) {
        audit.find(cell)
                .ifPresent(
                        row -> {
                            subject.set(pivot.get().subjectOf(row));
                            refresh();
                            select(row);
                        });
    }

    public void step(int by) {
        findFrom(place() + by, by, each -> !each.rows().isEmpty()).ifPresent(current::set);
    }

    /// Goes on to the next line, and behind the last one to what is open elsewhere.
    public void stepOn() {
        int before = place();
        step(1);
        if (place() == before) {
            stepToOpen(1);
        }
    }

    /// Goes to the next cell that nobody has decided, or the one before; at the end of a service or
    /// check to the next one that has some, and from the last one to the first.
    public void stepToOpen(int by) {
        findOpenFrom(place() + by, by)
                .ifPresentOrElse(current::set, () -> findOpenSubject(by).ifPresent(this::show));
    }

    private Optional<String> findOpenSubject(int by) {
        int count = subjects.size();
        int here = subjects.indexOf(subject.get());
        return IntStream.rangeClosed(1, count)
                .mapToObj(each -> subjects.get(Math.floorMod(here + each * by, count)))
                .filter(each -> passing(each).anyMatch(AuditRow::isOpen))
                .findFirst();
    }

    /// Goes to the same check of the next service, or the same service of the next check.
    public void stepAcross(int by) {
        int next = subjects.indexOf(subject.get()) + by;
        if (next >= 0 && next < subjects.size()) {
            Cell cell = findRow().map(AuditRow::cell).orElse(null);
            String to = subjects.get(next);
            subject.set(to);
            refresh();
            if (cell != null) {
                audit.find(
                                pivot.get() == Pivot.BY_SERVICE
                                        ? cell.ofService(to)
                                        : new Cell(cell.service(), to))
                        .ifPresent(this::select);
            }
        }
    }

    /// How many cells of a service or check nobody has decided.
    public long open(String of) {
        return rows(of).filter(AuditRow::isOpen).count();
    }

    public long all(String of) {
        return rows(of).count();
    }

    private Stream<AuditRow> rows(String of) {
        return audit.rows().stream().filter(each -> pivot.get().subjectOf(each).equals(of));
    }

    private Stream<AuditRow> passing(String of) {
        return rows(of).filter(filter::passes);
    }

    /// The cell that is looked at; of a cluster the one that led there.
    public Optional<AuditRow> findRow() {
        return folds.findLookedAt();
    }

    private void fill() {
        picked.clear();
        subjects.setAll(audit.rows().stream().map(pivot.get()::subjectOf).distinct().toList());
        if (!subjects.contains(subject.get())) {
            subject.set(subjects.isEmpty() ? "" : subjects.getFirst());
        }
        refresh();
    }

    /// Lists anew, without what does not pass the filter any more.
    public void refresh() {
        AuditRow before = findRow().orElse(null);
        items.setAll(
                new ReviewList(words, audit.proposedProperty().get().facts())
                        .of(pivot.get(), passing(subject.get()).toList()));
        current.set(null);
        select(before);
    }

    /// The first that can be selected where that one is not listed.
    private void select(@Nullable AuditRow row) {
        folds.find(row)
                .or(() -> findFrom(0, 1, each -> !each.rows().isEmpty()))
                .ifPresent(current::set);
    }

    private int place() {
        return items.indexOf(current.get());
    }

    private Optional<ReviewItem> findOpenFrom(int place, int by) {
        return findFrom(place, by, Folds::isOpen);
    }

    private Optional<ReviewItem> findFrom(int place, int by, Predicate<ReviewItem> what) {
        return folds.findFrom(place, by, what);
    }
}
