package plumbline.review.imports.reconciling;

import org.jspecify.annotations.Nullable;

import plumbline.review.imports.document.OldAudit;
import plumbline.review.imports.matching.CatalogueMatcher;
import plumbline.review.imports.reading.AuditReader;

import java.time.LocalDate;
import java.util.ArrayList;
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
        List<MatchedRow> rows =
                audit.rows().stream()
                        .map(
                                each ->
                                        new MatchedRow(
                                                each, matcher.match(each.section(), each.title())))
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
        String named = service == null ? audit.headline().service() : service;
        return new Reconciliation(
                file, audit, named, rows, issues, Counted.of(audit.rows()), flags);
    }

    /// The same among others that were brought in with it.
    public Reconciliation among(List<Reconciliation> all) {
        List<Flag> more = new ArrayList<>(flags);
        more.addAll(FleetFlags.of(this, all));
        more.sort(Comparator.comparingInt(Flag::line));
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
