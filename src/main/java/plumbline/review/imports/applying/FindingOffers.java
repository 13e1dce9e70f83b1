package plumbline.review.imports.applying;

import plumbline.check.Severity;
import plumbline.check.Status;
import plumbline.review.action.Changes;
import plumbline.review.action.Review;
import plumbline.review.decision.Aspect;
import plumbline.review.decision.Cell;
import plumbline.review.decision.Decision;
import plumbline.review.decision.Place;
import plumbline.review.finding.Grouping;
import plumbline.review.imports.applying.FindingOffer.Kind;
import plumbline.review.imports.document.OldIssue;
import plumbline.review.imports.document.OldRow;
import plumbline.review.imports.reconciling.MatchedIssue;
import plumbline.review.imports.reconciling.Reconciliation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The findings that a document gives cause for beside those of its issues about cells.
public final class FindingOffers {

    private final Reconciliation report;
    private final DocumentCells cells;
    private final String id;

    private FindingOffers(Reconciliation report, DocumentCells cells) {
        this.report = report;
        this.cells = cells;
        this.id = BringIn.id(report.sha256());
    }

    /// Those of rows first, each in the order of the document.
    public static List<FindingOffer> of(Reconciliation report) {
        FindingOffers all = new FindingOffers(report, new DocumentCells(report));
        return Stream.concat(all.ofRows(), all.ofIssues()).toList();
    }

    /// What the finding of an issue is called.
    static String idOf(String document, OldIssue issue, int number) {
        return "%s-%d-%d".formatted(document, issue.line(), number);
    }

    /// Of one check there is one, whichever services it is about.
    private Stream<FindingOffer> ofRows() {
        Set<Cell> spoken = spoken();
        SortedMap<Cell, List<OldRow>> judged = cells.judged();
        Map<String, List<Cell>> ofCheck =
                judged.entrySet().stream()
                        .filter(each -> worst(each.getValue()) != Status.PASS)
                        .filter(each -> worst(each.getValue()) != Status.NOT_APPLICABLE)
                        .map(Map.Entry::getKey)
                        .filter(each -> !spoken.contains(each))
                        .collect(
                                Collectors.groupingBy(
                                        Cell::check, LinkedHashMap::new, Collectors.toList()));
        return ofCheck.values().stream()
                .map(each -> ofRows(each, judged))
                .sorted((one, other) -> Integer.compare(one.line(), other.line()));
    }

    private FindingOffer ofRows(List<Cell> some, SortedMap<Cell, List<OldRow>> judged) {
        List<OldRow> rows =
                judged.entrySet().stream()
                        .filter(each -> some.contains(each.getKey()))
                        .flatMap(each -> each.getValue().stream())
                        .filter(each -> each.verdict().isNonPass())
                        .toList();
        OldRow first =
                rows.stream()
                        .min((one, other) -> Integer.compare(one.line(), other.line()))
                        .orElseThrow();
        return new FindingOffer(
                "%s-row-%d".formatted(id, first.line()),
                Kind.ROWS,
                first.line(),
                first.title(),
                worst(rows).title(),
                some);
    }

    private static Status worst(List<OldRow> rows) {
        return rows.stream()
                .flatMap(each -> each.verdict().status().stream())
                .reduce(Worst::of)
                .orElseThrow();
    }

    /// The cells of issues; an issue with a box is a row as well.
    private Set<Cell> spoken() {
        Set<Cell> spoken = new HashSet<>();
        Set<Integer> lines = new HashSet<>();
        for (MatchedIssue each : report.issues()) {
            spoken.addAll(cells.of(each));
            lines.add(each.issue().line());
        }
        cells.judged()
                .forEach(
                        (cell, rows) -> {
                            if (rows.stream().allMatch(each -> lines.contains(each.line()))) {
                                spoken.add(cell);
                            }
                        });
        return spoken;
    }

    private Stream<FindingOffer> ofIssues() {
        List<FindingOffer> all = new ArrayList<>();
        for (int i = 0; i < report.issues().size(); i++) {
            MatchedIssue matched = report.issues().get(i);
            if (cells.of(matched).isEmpty()) {
                OldIssue issue = matched.issue();
                Severity severity = issue.severity();
                all.add(
                        new FindingOffer(
                                idOf(id, issue, i),
                                Kind.ISSUE,
                                issue.line(),
                                issue.title(),
                                severity == null ? "" : severity.name(),
                                List.of()));
            }
        }
        return all.stream();
    }

    /// Makes those of rows that are wanted, of the cells that still did not pass and that no other
    /// finding names.
    static void put(Reconciliation report, Wanted wanted, Review review, Changes changes) {
        List<FindingOffer> some =
                FindingOffers.of(report).stream()
                        .filter(each -> each.kind() == Kind.ROWS && wanted.wants(each))
                        .toList();
        if (some.isEmpty()) {
            return;
        }
        Set<Cell> named = new HashSet<>(new Grouping(review).cells());
        changes.list().stream()
                .filter(each -> each.after() instanceof Decision.Grouped)
                .forEach(each -> named.addAll(((Decision.Grouped) each.after()).cells()));
        for (FindingOffer each : some) {
            List<Cell> free =
                    each.cells().stream()
                            .filter(cell -> !named.contains(cell) && isNonPass(changes, cell))
                            .toList();
            if (!free.isEmpty()) {
                changes.put(
                        Place.ofFinding(each.id(), Aspect.FINDING),
                        new Decision.Grouped(each.title(), free));
            }
        }
    }

    private static boolean isNonPass(Changes changes, Cell cell) {
        return changes.find(Place.of(cell, Aspect.RESULT))
                .filter(Decision.Result.class::isInstance)
                .map(each -> ((Decision.Result) each).status())
                .filter(each -> each == Status.FAIL || each == Status.PARTIAL)
                .isPresent();
    }
}
