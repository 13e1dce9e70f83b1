package plumbline.review.imports.reconciling;

import plumbline.review.imports.document.OldAudit;
import plumbline.review.imports.document.OldRow;
import plumbline.review.imports.matching.CatalogueMatcher;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// An old audit held against the catalogue and against itself.
public record Reconciliation(
        OldAudit audit,
        String service,
        List<MatchedRow> rows,
        List<MatchedIssue> issues,
        Counted counted,
        List<Flag> flags) {

    public Reconciliation {
        rows = List.copyOf(rows);
        issues = List.copyOf(issues);
        flags = List.copyOf(flags);
    }

    /// The service is that of the document unless somebody names another one.
    public static Reconciliation of(
            OldAudit audit, String service, CatalogueMatcher matcher, LocalDate today) {
        List<MatchedRow> rows =
                audit.rows().stream()
                        .map(each -> new MatchedRow(each, matcher.match(each.section(), each.title())))
                        .toList();
        List<MatchedIssue> issues = new Links(matcher, audit, rows).issues();
        List<Flag> flags =
                Stream.of(
                                ClaimFlags.of(audit),
                                SectionFlags.of(audit),
                                LinkFlags.of(audit, issues),
                                EvidenceFlags.of(audit),
                                DocumentFlags.of(audit, today))
                        .flatMap(List::stream)
                        .sorted(Comparator.comparingInt(Flag::line))
                        .toList();
        List<OldRow> judged = audit.rows();
        return new Reconciliation(audit, service, rows, issues, Counted.of(judged), flags);
    }

    /// The same among others that were brought in with it.
    public Reconciliation among(List<Reconciliation> all) {
        List<Flag> more = new ArrayList<>(flags);
        more.addAll(FleetFlags.of(this, all));
        more.sort(Comparator.comparingInt(Flag::line));
        return new Reconciliation(audit, service, rows, issues, counted, more);
    }
}
