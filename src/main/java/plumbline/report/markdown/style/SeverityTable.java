package plumbline.report.markdown.style;

import plumbline.check.Severity;
import plumbline.report.content.ReportedCell;
import plumbline.report.markdown.Inline;
import plumbline.report.markdown.Results;
import plumbline.report.markdown.Writing;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How many issues there are of each severity, and which.
final class SeverityTable {

    private static final String NONE = "None";

    private SeverityTable() {}

    static void write(Writing writing) {
        writing.sheet().heading(2, "Summary");
        writing.sheet()
                .table(
                        List.of("Severity", "Count", "Issues"),
                        Stream.of(Severity.values())
                                .sorted(Comparator.reverseOrder())
                                .map(each -> row(each, Results.issues(writing.report(), each)))
                                .toList());
    }

    private static List<Inline> row(Severity severity, List<ReportedCell> issues) {
        String names = issues.stream().map(SeverityTable::name).collect(Collectors.joining(", "));
        return List.of(
                Inline.text(severity.name()),
                Inline.text(Integer.toString(issues.size())),
                Inline.text(names.isEmpty() ? NONE : names));
    }

    /// Commas stand between names, so those in names become semicolons.
    private static String name(ReportedCell cell) {
        return cell.check().title().replace(", ", "; ");
    }
}
