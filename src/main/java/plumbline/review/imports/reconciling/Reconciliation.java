package plumbline.review.imports.reconciling;

import org.jspecify.annotations.Nullable;

import plumbline.review.imports.document.OldAudit;
import plumbline.review.imports.document.OldRow;
import plumbline.review.imports.matching.CheckMatcher;
import plumbline.review.imports.reading.AuditReader;
import plumbline.review.imports.reading.ReportFile;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/// An old audit held against the catalogue and against itself; `names` are those by which services
/// go instead of the document's.
public record Reconciliation(
        ReportFile file,
        OldAudit audit,
        String service,
        List<MatchedRow> rows,
        List<MatchedIssue> issues,
        Counted counted,
        List<Flag> flags,
        Map<String, String> names) {

    public Reconciliation {
        names = Map.copyOf(names);
        rows = List.copyOf(rows);
        issues = List.copyOf(issues);
        flags = List.copyOf(flags);
    }

    /// The service is that of the document unless somebody names another one.
    public static Reconciliation of(
            ReportFile file, @Nullable String service, CheckMatcher matcher, LocalDate today) {
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
                flags(audit, rows, issues, today),
                Map.of());
    }

    private static List<MatchedRow> rows(OldAudit audit, CheckMatcher matcher) {
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
        return new Reconciliation(file, audit, service, rows, issues, counted, more, names);
    }

    /// The same with services that go by other names than the document's: that of a person's choice
    /// by the document's own.
    public Reconciliation called(Map<String, String> others) {
        return new Reconciliation(
                file,
                audit,
                others.getOrDefault(service, service),
                rows,
                issues,
                counted,
                flags,
                others);
    }

    /// The service that a row judges.
    public String serviceOf(OldRow row) {
        return row.service().isEmpty() ? service : names.getOrDefault(row.service(), row.service());
    }

    /// All services that it judges.
    public NavigableSet<String> services() {
        NavigableSet<String> all = new TreeSet<>();
        rows.stream().map(each -> serviceOf(each.row())).forEach(all::add);
        if (!issues.isEmpty() || all.isEmpty()) {
            all.add(service);
        }
        return all;
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
