package plumbline.report.excel.summary;

import plumbline.check.Severity;
import plumbline.check.Status;
import plumbline.report.content.ReportedCell;
import plumbline.report.excel.answer.Answers;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/// Counts cells as the formulas of the workbook do: by what stands in the columns of the checks.
final class Tallies {

    private final Map<Weight, Integer> decided = new HashMap<>();
    private final Map<Weight, Integer> proposed = new HashMap<>();
    private int all;
    private int disposed;
    private int stale;

    private record Weight(String result, Severity severity) {}

    Tallies(Collection<ReportedCell> cells) {
        cells.forEach(this::add);
    }

    private void add(ReportedCell cell) {
        all++;
        String result = Answers.result(cell);
        if (result.isEmpty()) {
            count(proposed, Answers.proposed(cell), cell);
        }
        if (Answers.isStale(cell)) {
            stale++;
        } else {
            count(decided, result, cell);
            disposed += isDisposed(result, cell) ? 1 : 0;
        }
    }

    private static void count(Map<Weight, Integer> counts, String result, ReportedCell cell) {
        counts.merge(new Weight(result, cell.severity()), 1, Integer::sum);
    }

    private static boolean isDisposed(String result, ReportedCell cell) {
        boolean bad = result.equals(Status.FAIL.title()) || result.equals(Status.PARTIAL.title());
        return bad && cell.state().disposition() != null;
    }

    int all() {
        return all;
    }

    /// What people decided, unless its evidence is gone.
    int decided(Status status) {
        return sum(decided, status);
    }

    /// What nobody has decided and somebody or something proposes.
    int proposed(Status status) {
        return sum(proposed, status);
    }

    private static int sum(Map<Weight, Integer> counts, Status status) {
        return Arrays.stream(Severity.values())
                .mapToInt(each -> weighing(counts, status, each))
                .sum();
    }

    int decided(Status status, Severity severity) {
        return weighing(decided, status, severity);
    }

    int proposed(Status status, Severity severity) {
        return weighing(proposed, status, severity);
    }

    private static int weighing(Map<Weight, Integer> counts, Status status, Severity severity) {
        return counts.getOrDefault(new Weight(status.title(), severity), 0);
    }

    /// FAIL and PARTIAL that weigh that much.
    int worth(Severity severity) {
        return decided(Status.FAIL, severity) + decided(Status.PARTIAL, severity);
    }

    /// FAIL and PARTIAL of which somebody has said what happens.
    int disposed() {
        return disposed;
    }

    int stale() {
        return stale;
    }
}
