package plumbline.review.imports.reconciling;

import org.jspecify.annotations.Nullable;

import plumbline.review.imports.document.OldAudit;
import plumbline.review.imports.matching.CatalogueMatcher;
import plumbline.review.imports.reading.AuditReader;
import plumbline.review.imports.reading.ReportFile;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// An old audit held against the catalogue and against itself.
public record Reconciliation(
        ReportFile file,
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
            ReportFile file, @Nullable String service, CatalogueMatcher matcher, LocalDate today) {
        OldAudit audit = AuditReader.read(file.name(), file.text());
        List<MatchedRow> rows = rows(audit, matcher);
        List<MatchedIssue> issues = Links.of(matcher, audit, rows);
        return new Reconciliation(
                file,
                audit,
                service == null ? audit.headline().service() : service,
                rows,
                issues,
                Counted.of(audit.rows()),
                flags(audit, rows, issues, today));
    }

    private static List<MatchedRow> rows(OldAudit audit, CatalogueMatcher matcher) {
        return audit.rows().stream()
                .map(each -> new MatchedRow(each, matcher.match(each.section(), each.title())))
                .toList();
    }

    private static List<Flag> flags(
            OldAudit audit, List<MatchedRow> rows, List<MatchedIssue> issues, LocalDate today) {
        return Stream.of(
                        ClaimFlags.of(audit),
                        SectionFlags.of(audit),
                        LinkFlags.of(audit, issues),
                        EvidenceFlags.of(audit, rows),
                        DocumentFlags.of(audit, today))
                .flatMap(List::stream)
                .sorted(Comparator.comparingInt(Flag::line))
                .toList();
    }

    /// The same with what does not agree between them.
    public static List<Reconciliation> together(List<Reconciliation> all) {
        FleetFlags fleet = new FleetFlags(all);
        return all.stream().map(each -> each.with(fleet.of(each))).toList();
    }

    private Reconciliation with(List<Flag> others) {
        List<Flag> more =
                Stream.concat(flags.stream(), others.stream())
                        .sorted(Comparator.comparingInt(Flag::line))
                        .toList();
        return new Reconciliation(file, audit, service, rows, issues, counted, more);
    }

    public String name() {
        return file.name();
    }

    public String sha256() {
        return file.sha256();
    }

    /// Whether the document has anything of an audit.
    public boolean foundAnything() {
        return !audit.rows().isEmpty() || !audit.issues().isEmpty();
    }
}
