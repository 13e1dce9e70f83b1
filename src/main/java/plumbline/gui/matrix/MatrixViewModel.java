package plumbline.gui.matrix;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

import plumbline.gui.audit.AuditRow;
import plumbline.gui.audit.OpenAudit;
import plumbline.gui.audit.SharedFilter;
import plumbline.gui.history.CellTimes;
import plumbline.gui.matrix.MatrixLine.Checked;
import plumbline.review.decision.Cell;
import plumbline.review.score.Score;
import plumbline.words.Words;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/// All checks by all services: which of them are shown, in which order, and how.
public final class MatrixViewModel {

    private final OpenAudit audit;
    private final ObservableList<MatrixLine> lines = FXCollections.observableArrayList();
    private final ObservableList<String> services = FXCollections.observableArrayList();
    private final ObjectProperty<Sort> sort = new SimpleObjectProperty<>(Sort.CATALOGUE);
    private final ObjectProperty<Show> show = new SimpleObjectProperty<>(Show.RESULT);
    private final ObjectProperty<Density> density = new SimpleObjectProperty<>(Density.USUAL);
    private final SharedFilter filter;
    private final MatrixCursor cursor = new MatrixCursor(lines, services);
    private final Map<String, List<AuditRow>> rows = new LinkedHashMap<>();
    private final Map<String, Checked> checked = new LinkedHashMap<>();
    private List<MatrixLines.Group> groups = List.of();

    /// What passed the filter when the lines were put in order.
    private Set<Cell> passing = Set.of();

    private final ReadOnlyObjectWrapper<CellTimes> times =
            new ReadOnlyObjectWrapper<>(CellTimes.UNKNOWN);
    private final InstantSource clock;
    private MatrixLines making;

    /// In which order the checks stand.
    public enum Sort {
        /// As auditors go through them, below their sections.
        CATALOGUE,
        /// What was judged differently for the same thing goes first.
        DISAGREEMENT,
        /// What fails goes first, and there what weighs most.
        WORST
    }

    /// What sign and colour of a cell say.
    public enum Show {
        RESULT,
        /// How much it hurts, where it does.
        SEVERITY,
        /// How long ago it was decided.
        AGE,
        /// How many pieces of evidence there are, and whether they still hold.
        EVIDENCE;

        Show next() {
            List<Show> all = List.of(values());
            return all.get((all.indexOf(this) + 1) % all.size());
        }
    }

    public MatrixViewModel(OpenAudit audit, SharedFilter filter, InstantSource clock, Words words) {
        this.audit = audit;
        this.filter = filter;
        this.clock = clock;
        this.making = new MatrixLines(words, Map.of());
        audit.rows().addListener((ListChangeListener<AuditRow>) change -> read());
        audit.proposedProperty()
                .subscribe(proposed -> making = new MatrixLines(words, proposed.facts()));
        audit.numbersProperty().subscribe(this::update);
        sort.subscribe(this::arrange);
        filter.passingProperty().subscribe(this::arrange);
        show.subscribe(this::askTimes);
        read();
    }

    /// What stands below each other; a check whose cells change stays where it is until somebody
    /// asks for a fresh order.
    ObservableList<MatrixLine> lines() {
        return lines;
    }

    /// What stands beside each other.
    public ObservableList<String> services() {
        return services;
    }

    public ObjectProperty<Sort> sortProperty() {
        return sort;
    }

    public ObjectProperty<Show> showProperty() {
        return show;
    }

    /// When cells were decided, as far as that is shown.
    ReadOnlyObjectProperty<CellTimes> timesProperty() {
        return times.getReadOnlyProperty();
    }

    /// How many days ago a cell was decided, as far as that is shown.
    OptionalLong age(MatrixCell cell) {
        return show.get() == Show.AGE
                ? times.get().days(cell.row().cell(), clock.instant())
                : OptionalLong.empty();
    }

    /// Asks for times only while somebody looks at them.
    private void askTimes() {
        if (show.get() == Show.AGE) {
            List<Cell> cells = audit.rows().stream().map(AuditRow::cell).toList();
            audit.ask(review -> CellTimes.of(review, cells), times::set);
        }
    }

    public ObjectProperty<Density> densityProperty() {
        return density;
    }

    public SharedFilter filter() {
        return filter;
    }

    public MatrixCursor cursor() {
        return cursor;
    }

    /// Chooses nothing any more, or else lists all; whether there was something to leave.
    boolean leave() {
        if (!cursor.blockProperty().get().isEmpty()) {
            cursor.clear();
            return true;
        }
        boolean filtered = !filter.textProperty().get().isEmpty();
        filter.textProperty().set("");
        return filtered;
    }

    public OpenAudit audit() {
        return audit;
    }

    /// The strict score of a service, of what people confirmed.
    Score score(String service) {
        return audit.numbersProperty().get().scores().service(service);
    }

    private void read() {
        rows.clear();
        checked.clear();
        audit.rows()
                .forEach(
                        each ->
                                rows.computeIfAbsent(each.check().id(), _ -> new ArrayList<>())
                                        .add(each));
        rows.forEach((check, cells) -> checked.put(check, making.line(cells)));
        arrange();
    }

    /// Puts what passes the filter in order.
    public void arrange() {
        String check = cursor.findLine().map(each -> each.check().id()).orElse(null);
        String service = cursor.findService().orElse(null);
        List<AuditRow> shown = audit.rows().stream().filter(filter::passes).toList();
        passing = shown.stream().map(AuditRow::cell).collect(Collectors.toSet());
        Map<String, Checked> left = passing();
        groups = making.inOrder(sort.get(), List.copyOf(left.values()));
        services.setAll(shown.stream().map(AuditRow::service).distinct().toList());
        lines.setAll(MatrixLines.flat(groups, left));
        cursor.settle(check, service);
    }

    /// The checks of which something passed, with no other cells.
    private Map<String, Checked> passing() {
        if (passing.size() == audit.rows().size()) {
            return checked;
        }
        Map<String, Checked> left = new LinkedHashMap<>();
        checked.forEach(
                (check, line) -> {
                    Checked shown = MatrixLines.only(passing, line);
                    if (!shown.cells().isEmpty()) {
                        left.put(check, shown);
                    }
                });
        return left;
    }

    /// Looks which cells are others now.
    private void update() {
        // or it would not tell of the next ones
        audit.numbersProperty().get();
        askTimes();
        boolean changed = false;
        for (Map.Entry<String, Checked> each : checked.entrySet()) {
            if (isOutdated(each.getValue())) {
                each.setValue(making.line(rows.getOrDefault(each.getKey(), List.of())));
                changed = true;
            }
        }
        if (changed) {
            lines.setAll(MatrixLines.flat(groups, passing()));
        }
    }

    private static boolean isOutdated(Checked line) {
        return line.cells().values().stream()
                .anyMatch(each -> !each.state().equals(each.row().state()));
    }

    /// The cell of a line and a column; none beside a heading.
    Optional<MatrixCell> findCell(int line, int column) {
        return lines().get(line) instanceof MatrixLine.Checked checked
                ? checked.find(services().get(column))
                : Optional.empty();
    }

    /// Whether keys are about it with others.
    boolean isChosen(MatrixCell cell) {
        return cursor().blockProperty().get().contains(cell.row().cell());
    }
}
