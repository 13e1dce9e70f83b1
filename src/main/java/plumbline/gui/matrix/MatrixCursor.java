package plumbline.gui.matrix;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import plumbline.gui.audit.AuditRow;
import plumbline.gui.matrix.MatrixLine.Checked;
import plumbline.review.decision.Cell;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Where in the matrix the person is, and which cells are chosen together.
public final class MatrixCursor {

    private static final Spot NOWHERE = new Spot(-1, -1);

    private final ObservableList<MatrixLine> lines;
    private final ObservableList<String> services;
    private final ReadOnlyObjectWrapper<Spot> spot = new ReadOnlyObjectWrapper<>(NOWHERE);
    private final ReadOnlyObjectWrapper<Set<Cell>> block = new ReadOnlyObjectWrapper<>(Set.of());
    private final Set<Cell> picked = new HashSet<>();
    private Spot anchor = NOWHERE;

    /// A place in the matrix; both count from zero.
    public record Spot(int line, int column) {}

    MatrixCursor(ObservableList<MatrixLine> lines, ObservableList<String> services) {
        this.lines = lines;
        this.services = services;
    }

    public ReadOnlyObjectProperty<Spot> spotProperty() {
        return spot.getReadOnlyProperty();
    }

    /// The cells that are chosen together; none where the cursor stands for itself.
    public ReadOnlyObjectProperty<Set<Cell>> blockProperty() {
        return block.getReadOnlyProperty();
    }

    /// The line that the cursor stands in.
    Optional<Checked> findLine() {
        return at(spot.get().line());
    }

    private Optional<Checked> at(int line) {
        return line >= 0 && line < lines.size() && lines.get(line) instanceof Checked checked
                ? Optional.of(checked)
                : Optional.empty();
    }

    /// The service whose column the cursor stands in.
    Optional<String> findService() {
        int column = spot.get().column();
        return column >= 0 && column < services.size()
                ? Optional.of(services.get(column))
                : Optional.empty();
    }

    Optional<MatrixCell> findCell() {
        return findLine().flatMap(line -> findService().flatMap(line::find));
    }

    /// What a verdict is about: the chosen cells, or else the one at the cursor.
    public List<AuditRow> rows() {
        Set<Cell> chosen = block.get();
        return chosen.isEmpty()
                ? findCell().map(MatrixCell::row).stream().toList()
                : cells().map(MatrixCell::row)
                        .filter(each -> chosen.contains(each.cell()))
                        .toList();
    }

    private Stream<MatrixCell> cells() {
        return lines.stream()
                .filter(Checked.class::isInstance)
                .map(Checked.class::cast)
                .flatMap(line -> services.stream().flatMap(each -> line.find(each).stream()));
    }

    /// Goes on by so many checks and services; headings are passed over. Extending takes all cells
    /// between here and where it began along.
    public void move(int down, int right, boolean extend) {
        int column = Math.clamp((long) spot.get().column() + right, 0, lastColumn());
        go(new Spot(checkNear(spot.get().line() + down, down), column), extend);
    }

    /// Goes to the first or the last service.
    public void toSide(boolean last, boolean extend) {
        go(new Spot(spot.get().line(), last ? lastColumn() : 0), extend);
    }

    /// Goes to the first or the last check.
    public void toEnd(boolean last, boolean extend) {
        int line = last ? checkNear(lines.size() - 1, 1) : checkNear(0, -1);
        go(new Spot(line, spot.get().column()), extend);
    }

    /// Goes to the next check that nobody has decided for this service, where there is one.
    public void toOpen() {
        int column = spot.get().column();
        IntStream.range(spot.get().line() + 1, lines.size())
                .filter(line -> isOpen(line, column))
                .findFirst()
                .ifPresent(line -> go(new Spot(line, column), false));
    }

    private boolean isOpen(int line, int column) {
        return at(line).flatMap(each -> each.find(services.get(column)))
                .filter(each -> !each.state().isReviewed())
                .isPresent();
    }

    private int lastColumn() {
        return Math.max(0, services.size() - 1);
    }

    /// The check at a line, or the next one in that direction, or else the one before.
    private int checkNear(int wanted, int direction) {
        int line = Math.clamp(wanted, 0, Math.max(0, lines.size() - 1));
        int step = direction < 0 ? -1 : 1;
        return firstCheck(line, step).or(() -> firstCheck(line, -step)).orElse(-1);
    }

    private Optional<Integer> firstCheck(int from, int step) {
        return IntStream.iterate(
                        from, each -> each >= 0 && each < lines.size(), each -> each + step)
                .filter(each -> at(each).isPresent())
                .boxed()
                .findFirst();
    }

    /// Goes there; a heading is no place to be.
    public void go(Spot to, boolean extend) {
        if (at(to.line()).isEmpty()) {
            return;
        }
        spot.set(to);
        if (!extend) {
            anchor = to;
        }
        choose();
    }

    /// Chooses the cell at the cursor beside those that are chosen, or leaves it out.
    public void pick() {
        findCell()
                .map(each -> each.row().cell())
                .filter(each -> !picked.remove(each))
                .ifPresent(picked::add);
        anchor = spot.get();
        choose();
    }

    /// The cursor stands for itself again.
    public void clear() {
        picked.clear();
        anchor = spot.get();
        choose();
    }

    private void choose() {
        Set<Cell> chosen = new HashSet<>(picked);
        if (!anchor.equals(spot.get())) {
            chosen.addAll(between(anchor, spot.get()));
        }
        block.set(Set.copyOf(chosen));
    }

    private List<Cell> between(Spot one, Spot other) {
        List<Cell> cells = new ArrayList<>();
        int last = Math.max(one.line(), other.line());
        for (int line = Math.min(one.line(), other.line()); line <= last; line++) {
            at(line).ifPresent(each -> cells.addAll(between(each, one.column(), other.column())));
        }
        return cells;
    }

    private List<Cell> between(Checked line, int one, int other) {
        return services.subList(Math.min(one, other), Math.max(one, other) + 1).stream()
                .flatMap(each -> line.find(each).stream())
                .map(each -> each.row().cell())
                .toList();
    }

    /// Stays at the same check and service after lines or columns became others; what is not to be
    /// seen any more is not chosen any more.
    void settle(@Nullable String check, @Nullable String service) {
        int line =
                IntStream.range(0, lines.size())
                        .filter(
                                each ->
                                        at(each).filter(it -> it.check().id().equals(check))
                                                .isPresent())
                        .findFirst()
                        .orElseGet(() -> checkNear(0, 1));
        spot.set(new Spot(line, Math.max(0, services.indexOf(service))));
        clear();
    }
}
