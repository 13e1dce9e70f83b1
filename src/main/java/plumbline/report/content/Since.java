package plumbline.report.content;

import plumbline.review.compare.CellChange;
import plumbline.review.compare.Comparison;
import plumbline.review.compare.Group;
import plumbline.review.compare.ScoreChanges;
import plumbline.review.compare.ServiceMatch;
import plumbline.review.decision.Cell;
import plumbline.review.score.Formula;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What is different from an earlier audit.
public record Since(Comparison comparison) {

    /// All that is not the same: group by group, in each the worst first.
    public List<CellChange> changes() {
        return Arrays.stream(Group.values())
                .filter(each -> each != Group.SAME)
                .flatMap(each -> comparison.of(each).stream())
                .toList();
    }

    /// What became of each cell, of the same ones as well.
    public Map<Cell, CellChange> byCell() {
        return comparison.changes().stream()
                .collect(Collectors.toMap(CellChange::cell, Function.identity()));
    }

    public ScoreChanges scores(Formula formula) {
        return new ScoreChanges(comparison, formula);
    }

    /// The services of either, if there are several.
    public List<ServiceMatch> services() {
        return comparison.services().size() > 1 ? comparison.services() : List.of();
    }

    /// Whether results count in the scores that nobody has decided.
    public boolean isProposedInPart() {
        return comparison.before().proposed() + comparison.after().proposed() > 0;
    }

    /// The same about some services only.
    Since about(Set<String> services) {
        return new Since(
                new Comparison(
                        comparison.before(),
                        comparison.after(),
                        comparison.services().stream()
                                .filter(each -> services.contains(each.name()))
                                .toList(),
                        comparison.changes().stream()
                                .filter(each -> services.contains(each.cell().service()))
                                .toList()));
    }
}
