package plumbline.review.finding;

import org.jspecify.annotations.Nullable;

import plumbline.check.Severity;
import plumbline.review.cell.CellState;
import plumbline.review.decision.Disposition;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// A finding as it is now: its cells, the worst first, and how much it weighs.
///
/// `severity` is what a person gave the finding, or the highest of its cells, or nothing. A finding
/// without cells carries its own disposition.
public record FindingState(
        String id,
        Kind kind,
        String title,
        @Nullable Severity severity,
        @Nullable Disposition ownDisposition,
        List<CellState> cells) {

    public FindingState {
        cells =
                cells.stream()
                        .sorted(
                                Comparator.comparing(CellState::severity)
                                        .reversed()
                                        .thenComparing(CellState::cell))
                        .toList();
    }

    /// Where it comes from.
    public enum Kind {
        /// All of a check that no other finding names.
        BY_CHECK,
        /// Cells that a person put together.
        BY_HAND,
        /// What a person wrote down without a cell.
        ALONE
    }

    public List<String> services() {
        return cells.stream().map(each -> each.cell().service()).distinct().sorted().toList();
    }

    /// The severities of its cells, the highest first; the same thing should not have several.
    public List<Severity> severities() {
        return cells.stream().map(CellState::severity).distinct().toList();
    }

    /// What was decided to happen, each once; several mean that its cells are treated differently.
    public List<Disposition> dispositions() {
        return Stream.concat(
                        Stream.ofNullable(ownDisposition),
                        cells.stream().map(CellState::disposition).filter(Objects::nonNull))
                .distinct()
                .toList();
    }

    /// Whether somebody has said what happens with all of it.
    public boolean isDecided() {
        return cells.isEmpty()
                ? ownDisposition != null
                : cells.stream().noneMatch(CellState::isUndecided);
    }
}
