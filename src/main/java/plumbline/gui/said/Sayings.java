package plumbline.gui.said;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import plumbline.check.Proposal;
import plumbline.check.Status;
import plumbline.framework.Migration;
import plumbline.gui.audit.AuditRow;
import plumbline.gui.audit.OpenAudit;
import plumbline.gui.audit.ShownEvidence;
import plumbline.gui.audit.ShownEvidence.Lines;
import plumbline.review.cell.CellState;
import plumbline.source.SourceSpan;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What is said against migrations: all cells that fail or pass in part, by the files in which
/// their evidence stands.
public final class Sayings {

    private final OpenAudit audit;
    private final ReadOnlyObjectWrapper<Object> changes = new ReadOnlyObjectWrapper<>(new Object());
    private @Nullable Map<Path, List<Place>> files;

    /// One piece of evidence of a cell.
    private record Place(AuditRow row, Status status, ShownEvidence evidence, Lines lines) {

        boolean meets(@Nullable SourceSpan span) {
            return span != null
                    && lines.path().equals(span.file())
                    && span.line() <= lines.last()
                    && lines.first() <= span.endLine();
        }
    }

    public Sayings(OpenAudit audit) {
        this.audit = audit;
        audit.numbersProperty().subscribe(this::forget);
        audit.undoableProperty().subscribe(this::forget);
    }

    /// Also where numbers stay the same.
    private void forget() {
        audit.numbersProperty().get();
        audit.undoableProperty().get();
        files = null;
        changes.set(new Object());
    }

    /// Another value whenever something else may be said.
    public ReadOnlyObjectProperty<Object> changes() {
        return changes.getReadOnlyProperty();
    }

    /// What is said against a migration of a folder, first lines first; where it is not `alone` in
    /// its file, what stands at its lines.
    public List<Saying> against(Path folder, Migration migration, boolean alone) {
        Map<AuditRow, List<Place>> cells = new LinkedHashMap<>();
        for (Place place : at(folder.resolve(migration.file()))) {
            if (alone || isOf(place, migration)) {
                cells.computeIfAbsent(place.row(), _ -> new ArrayList<>()).add(place);
            }
        }
        SourceSpan down = migration.down().span();
        if (down != null && !down.file().equals(migration.file())) {
            at(folder.resolve(down.file()))
                    .forEach(
                            place ->
                                    cells.computeIfAbsent(place.row(), _ -> new ArrayList<>())
                                            .add(place));
        }
        List<Saying> all = new ArrayList<>();
        cells.forEach((row, places) -> all.add(saying(row, places)));
        all.sort(Comparator.comparingInt(Saying::firstLine));
        return all;
    }

    private static boolean isOf(Place place, Migration migration) {
        return place.meets(migration.up().span()) || place.meets(migration.down().span());
    }

    private static Saying saying(AuditRow row, List<Place> places) {
        return Saying.of(
                row,
                places.getFirst().status(),
                places.stream()
                        .sorted(Comparator.comparingInt(each -> each.lines().first()))
                        .map(Place::evidence)
                        .toList());
    }

    private List<Place> at(Path file) {
        Map<Path, List<Place>> now = files;
        if (now == null) {
            now = new HashMap<>();
            for (AuditRow row : audit.rows()) {
                add(row, now);
            }
            files = now;
        }
        return now.getOrDefault(file, List.of());
    }

    private void add(AuditRow row, Map<Path, List<Place>> into) {
        Status status = findStatus(row.state()).orElse(Status.PASS);
        if (!status.isWorthTelling()) {
            return;
        }
        for (ShownEvidence each : ShownEvidence.of(row.state(), audit.proposedProperty().get())) {
            Lines lines = each.lines();
            Path file = lines == null ? null : lines.file();
            if (lines != null && file != null && each.supports().isWorthTelling()) {
                into.computeIfAbsent(file, _ -> new ArrayList<>())
                        .add(new Place(row, status, each, lines));
            }
        }
    }

    private static Optional<Status> findStatus(CellState state) {
        Proposal proposal = state.proposal();
        return state.findStatus()
                .or(() -> proposal == null ? Optional.empty() : Optional.of(proposal.status()));
    }
}
