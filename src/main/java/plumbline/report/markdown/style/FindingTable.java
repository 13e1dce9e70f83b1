package plumbline.report.markdown.style;

import plumbline.check.CheckInfo;
import plumbline.check.Status;
import plumbline.report.Spelled;
import plumbline.report.markdown.Inline;
import plumbline.report.markdown.Writing;
import plumbline.review.decision.Disposition;
import plumbline.review.finding.FindingState;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Findings with what was decided to happen with them, the worst first.
record FindingTable(Writing writing) {

    private static final String NONE = "–";

    /// Of one service, with the worst result.
    void ofService() {
        write("Judged", FindingTable::worst);
    }

    /// Of several services, with the result of each.
    void ofFleet() {
        write("Services", FindingTable::results);
    }

    /// Without columns for what nobody has decided anywhere.
    private void write(String column, Function<FindingState, String> results) {
        List<FindingState> findings = writing.report().findings().findings();
        if (findings.isEmpty()) {
            return;
        }
        boolean decided = findings.stream().anyMatch(each -> !each.dispositions().isEmpty());
        List<String> head = new ArrayList<>(List.of("Severity", "Finding", column));
        head.addAll(decided ? List.of("Disposition", "Owner", "Review by") : List.of());
        writing.sheet().heading(2, "Findings");
        writing.sheet()
                .table(
                        head,
                        findings.stream()
                                .map(each -> row(each, results.apply(each), decided))
                                .toList());
    }

    private static List<Inline> row(FindingState finding, String results, boolean decided) {
        List<Inline> row = new ArrayList<>();
        row.add(Inline.text(finding.severity() == null ? NONE : finding.severity().name()));
        row.add(Inline.text(title(finding)));
        row.add(Inline.text(results));
        if (decided) {
            List<Disposition> all = finding.dispositions();
            row.add(each(all, FindingTable::told));
            row.add(each(all, Disposition::owner));
            row.add(each(all, FindingTable::day));
        }
        return row;
    }

    private static String worst(FindingState finding) {
        return finding.cells().stream()
                .flatMap(each -> each.findStatus().stream())
                .max(Comparator.comparing(each -> each == Status.FAIL))
                .map(Status::title)
                .orElse("");
    }

    private static String title(FindingState finding) {
        CheckInfo check = finding.cells().isEmpty() ? null : finding.cells().getFirst().check();
        return finding.kind() == FindingState.Kind.BY_CHECK && check != null
                ? check.title()
                : finding.title();
    }

    /// `shop FAIL, stock PARTIAL`.
    private static String results(FindingState finding) {
        return finding.cells().stream()
                .map(
                        each ->
                                each.cell().service()
                                        + each.findStatus()
                                                .map(status -> " " + status.title())
                                                .orElse(""))
                .collect(Collectors.joining(", "));
    }

    private static Inline each(List<Disposition> all, Function<Disposition, String> what) {
        String told =
                all.stream()
                        .map(what)
                        .filter(each -> !each.isEmpty())
                        .collect(Collectors.joining("\n"));
        return Inline.text(told);
    }

    private static String told(Disposition disposition) {
        String kind = Spelled.id(disposition.kind()).replace('-', ' ');
        String more = disposition.more().isEmpty() ? "" : " " + disposition.more();
        String reason = disposition.reason().isEmpty() ? "" : ": " + disposition.reason();
        return kind + more + reason;
    }

    private static String day(Disposition disposition) {
        LocalDate day = disposition.reviewBy();
        return day == null ? "" : day.toString();
    }
}
