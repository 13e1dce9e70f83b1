package plumbline.gui.timeline;

import org.jspecify.annotations.Nullable;

import plumbline.drawing.timeline.Lane;
import plumbline.drawing.timeline.Stop;
import plumbline.gui.audit.OpenAudit;
import plumbline.gui.audit.ShownEvidence;
import plumbline.gui.audit.ShownEvidence.Lines;
import plumbline.review.cell.CellState;
import plumbline.source.SourceSpan;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// The migrations in which the evidence of cells stands; looked up once for each cell as it is.
final class CellStops {

    /// Cells that were replaced since are given up when there are that many.
    private static final int MOST = 20_000;

    private final OpenAudit audit;
    private final Map<Path, List<Stop>> files = new HashMap<>();
    private final IdentityHashMap<CellState, List<Stop>> known = new IdentityHashMap<>();

    CellStops(OpenAudit audit, LaidOut laid) {
        this.audit = audit;
        List<Lane> lanes = laid.chart().lanes();
        for (int row = 0; row < lanes.size(); row++) {
            Path folder = laid.folders().get(row);
            lanes.get(row).stops().forEach(each -> add(folder, each));
        }
    }

    /// A way down may stand in a file of its own.
    private void add(Path folder, Stop stop) {
        String file = stop.migration().file();
        put(folder.resolve(file), stop);
        SourceSpan down = stop.migration().down().span();
        if (down != null && !down.file().equals(file)) {
            put(folder.resolve(down.file()), stop);
        }
    }

    private void put(Path file, Stop stop) {
        files.computeIfAbsent(file, _ -> new ArrayList<>()).add(stop);
    }

    List<Stop> of(CellState cell) {
        if (known.size() > MOST) {
            known.clear();
        }
        return known.computeIfAbsent(cell, this::find);
    }

    private List<Stop> find(CellState cell) {
        return ShownEvidence.of(cell, audit.proposedProperty().get()).stream()
                .map(ShownEvidence::lines)
                .filter(Objects::nonNull)
                .flatMap(this::at)
                .distinct()
                .toList();
    }

    /// Of several migrations in a file, those at the lines.
    private Stream<Stop> at(Lines lines) {
        List<Stop> all = lines.file() == null ? List.of() : in(lines.file());
        return all.size() < 2
                ? all.stream()
                : all.stream()
                        .filter(
                                each ->
                                        meets(each.migration().up().span(), lines)
                                                || meets(each.migration().down().span(), lines));
    }

    private List<Stop> in(Path file) {
        return files.getOrDefault(file, List.of());
    }

    private static boolean meets(@Nullable SourceSpan span, Lines lines) {
        return span != null
                && lines.path().equals(span.file())
                && span.line() <= lines.last()
                && lines.first() <= span.endLine();
    }
}
