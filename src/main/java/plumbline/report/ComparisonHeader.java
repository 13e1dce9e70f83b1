package plumbline.report;

import plumbline.review.compare.Comparison;
import plumbline.review.compare.Comparison.SwitchChange;
import plumbline.review.compare.Flaw;
import plumbline.review.compare.ServiceMatch;
import plumbline.review.compare.Snapshot;
import plumbline.words.Words;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Tells which audits are compared, and what has to be known before their differences mean
/// anything.
public final class ComparisonHeader {

    private static final int SHORT_COMMIT = 10;
    private static final int MOST_COMMITS = 3;

    private final Words words;

    public ComparisonHeader(Words words) {
        this.words = words;
    }

    public List<String> lines(Comparison comparison) {
        List<String> lines = new ArrayList<>();
        lines.add(words.get("report.change.from", source(comparison.before())));
        comparison.before().flaws().forEach(each -> lines.add("  " + flaw(each)));
        lines.add(words.get("report.change.to", source(comparison.after())));
        comparison.after().flaws().forEach(each -> lines.add("  " + flaw(each)));
        comparison.services().stream()
                .filter(each -> each.kind() == ServiceMatch.Kind.RENAMED)
                .map(each -> words.get("report.change.renamed", each.before(), each.name()))
                .forEach(lines::add);
        addNames(lines, comparison, ServiceMatch.Kind.ADDED, "report.change.added");
        addNames(lines, comparison, ServiceMatch.Kind.MISSING, "report.change.missing");
        comparison
                .findLikelyRename()
                .map(each -> words.get("report.change.likely-rename", each.before(), each.after()))
                .ifPresent(lines::add);
        comparison.switches().forEach(each -> lines.add(changed(each)));
        return lines;
    }

    private String source(Snapshot snapshot) {
        Snapshot.Source source = snapshot.source();
        List<String> parts = new ArrayList<>();
        parts.add(source.file().isEmpty() ? words.get("report.change.this-audit") : source.file());
        if (source.date() != null) {
            parts.add(day(source.date()));
        }
        if (!source.commits().isEmpty()) {
            parts.add(words.get("report.change.commits", commits(source)));
        }
        if (!source.reviewers().isEmpty()) {
            parts.add(words.get("report.change.reviewers", String.join(", ", source.reviewers())));
        }
        if (snapshot.proposed() > 0) {
            parts.add(words.get("report.change.proposed", snapshot.proposed()));
        }
        return String.join(" · ", parts);
    }

    private static String day(Instant moment) {
        return DateTimeFormatter.ISO_LOCAL_DATE.format(moment.atOffset(ZoneOffset.UTC));
    }

    /// Services of several repositories are of several commits.
    private static String commits(Snapshot.Source source) {
        List<String> commits =
                source.commits().values().stream()
                        .map(each -> each.substring(0, Math.min(SHORT_COMMIT, each.length())))
                        .distinct()
                        .toList();
        String first =
                String.join(", ", commits.subList(0, Math.min(MOST_COMMITS, commits.size())));
        return commits.size() > MOST_COMMITS ? first + ", …" : first;
    }

    private String flaw(Flaw flaw) {
        return switch (flaw) {
            case Flaw.Failed(String part, String place) ->
                    words.get("report.change.failed", part, place);
            case Flaw.LinesDamaged(List<Integer> lines) ->
                    words.get("report.change.lines-damaged", lines.toString());
            case Flaw.ChecksUnknown() -> words.get("report.change.checks-unknown");
        };
    }

    private void addNames(
            List<String> lines, Comparison comparison, ServiceMatch.Kind kind, String key) {
        String names =
                comparison.services().stream()
                        .filter(each -> each.kind() == kind)
                        .map(ServiceMatch::name)
                        .collect(Collectors.joining(", "));
        if (!names.isEmpty()) {
            lines.add(words.get(key, names));
        }
    }

    private String changed(SwitchChange change) {
        return words.get("report.change.switch", change.key(), change.before(), change.after());
    }
}
