package plumbline.review.compare.reading;

import plumbline.check.catalogue.Checks;
import plumbline.problem.ProblemException;
import plumbline.problem.ProblemKind;
import plumbline.review.action.Review;
import plumbline.review.compare.Snapshot;
import plumbline.review.deed.Author;
import plumbline.review.imports.applying.BringIn;
import plumbline.review.imports.document.Headline;
import plumbline.review.imports.matching.CatalogueMatcher;
import plumbline.review.imports.reading.ReportFile;
import plumbline.review.imports.reconciling.Reconciliation;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads an audit that somebody wrote by hand in Markdown, as if it had been brought in now.
public final class OldAuditReader implements SnapshotReader {

    private static final Pattern DAY = Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}\\b");

    @Override
    public boolean accepts(Path path) {
        return String.valueOf(path.getFileName()).matches("(?i).*\\.(?:md|markdown|txt)");
    }

    @Override
    public Snapshot read(Path path) {
        CatalogueMatcher matcher = new CatalogueMatcher(Checks.infos());
        Instant now = Instant.now();
        Reconciliation report =
                Reconciliation.of(
                        ReportFile.read(path),
                        null,
                        matcher,
                        LocalDate.ofInstant(now, ZoneOffset.UTC));
        if (!report.foundAnything()) {
            throw new ProblemException(ProblemKind.NOT_AN_AUDIT, null, path);
        }
        Review review = new Review();
        Author.of(report.audit().headline().auditor())
                .act(review, new BringIn(report, now))
                .ifPresent(review::add);
        Snapshot taken =
                new ReviewSnapshot(review, checks(report)).take(String.valueOf(path), List.of());
        return new Snapshot(
                written(taken.source(), report.audit().headline()), taken.answers(), taken.flaws());
    }

    /// Nobody noted what the checks asked then.
    private static SortedMap<String, String> checks(Reconciliation report) {
        SortedMap<String, String> checks = new TreeMap<>();
        report.rows().stream()
                .map(each -> each.match().check())
                .filter(each -> !each.isEmpty())
                .forEach(each -> checks.put(each, ""));
        return checks;
    }

    /// It is as old as it says, not as old as this reading of it.
    private static Snapshot.Source written(Snapshot.Source source, Headline headline) {
        return new Snapshot.Source(
                source.file(),
                findDay(headline.date()).orElse(null),
                source.reviewers(),
                source.commits(),
                source.profile());
    }

    private static Optional<Instant> findDay(String date) {
        Matcher day = DAY.matcher(date);
        try {
            return day.find()
                    ? Optional.of(
                            LocalDate.parse(day.group()).atStartOfDay(ZoneOffset.UTC).toInstant())
                    : Optional.empty();
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }
}
