package plumbline.report.content;

import org.jspecify.annotations.Nullable;

import plumbline.analysis.Incident;
import plumbline.check.Section;
import plumbline.check.Severity;
import plumbline.check.Status;
import plumbline.review.assumption.AssumptionState;
import plumbline.review.compare.Comparison;
import plumbline.review.compare.Snapshot;
import plumbline.review.decision.Disposition;
import plumbline.review.finding.Findings;
import plumbline.review.score.Counting;
import plumbline.review.score.Formula;
import plumbline.review.score.ScoreBoard;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// All that a report of an audit tells.
///
/// Where nobody has decided, cells show what is proposed and are marked so; `findings` are those of
/// the shown results. What counts is what people decided: [#confirmed] counts nothing else, and
/// [#shown] what it would be if every proposal were confirmed. `since` is there where it was held
/// against an earlier audit; `documents` are those that were brought in.
public record Report(
        Imprint imprint,
        List<ReportedService> services,
        Findings findings,
        List<AssumptionState> assumptions,
        List<Loss> losses,
        List<Incident> incidents,
        @Nullable Since since,
        List<OldDocument> documents) {

    public Report {
        services = List.copyOf(services);
        assumptions = List.copyOf(assumptions);
        losses = List.copyOf(losses);
        incidents = List.copyOf(incidents);
        documents = List.copyOf(documents);
    }

    /// Of an audit that nothing was brought into and that is held against no earlier one.
    public Report(
            Imprint imprint,
            List<ReportedService> services,
            Findings findings,
            List<AssumptionState> assumptions,
            List<Loss> losses,
            List<Incident> incidents) {
        this(imprint, services, findings, assumptions, losses, incidents, null, List.of());
    }

    /// How much was not read or not understood and is as open as it was.
    public long openLosses() {
        return losses.stream().filter(each -> !each.setAside()).count();
    }

    /// The same, held against an earlier audit.
    public Report comparedWith(Snapshot earlier) {
        Snapshot now = new Present(this, earlier).snapshot();
        return new Report(
                imprint,
                services,
                findings,
                assumptions,
                losses,
                incidents,
                new Since(Comparison.of(earlier, now, Map.of())),
                documents);
    }

    /// The same, with documents that were brought in.
    public Report with(List<OldDocument> old) {
        return new Report(imprint, services, findings, assumptions, losses, incidents, since, old);
    }

    /// The same about one of its services only.
    public Report about(String service) {
        return about(Set.of(service));
    }

    /// The same about some of its services only.
    public Report about(Set<String> chosen) {
        return new Report(
                imprint,
                services.stream().filter(each -> chosen.contains(each.name())).toList(),
                Excerpt.of(findings, chosen),
                assumptions.stream().filter(each -> Excerpt.concerns(each, chosen)).toList(),
                losses.stream()
                        .filter(each -> each.service().isEmpty() || chosen.contains(each.service()))
                        .toList(),
                incidents,
                since == null ? null : since.about(chosen),
                documents.stream().filter(each -> chosen.contains(each.service())).toList());
    }

    /// The same with scores by another formula.
    public Report by(Formula formula) {
        return new Report(
                imprint.by(formula),
                services,
                findings,
                assumptions,
                losses,
                incidents,
                since,
                documents);
    }

    /// The cells of all services.
    public Stream<ReportedCell> cells() {
        return services.stream().flatMap(each -> each.cells().stream());
    }

    /// The sections that some service has cells of, in the order of the catalogue.
    public List<Section> sections() {
        return cells().map(each -> each.check().section()).distinct().sorted().toList();
    }

    /// How many cells nobody has decided, or nobody has looked at since their evidence changed.
    public long unreviewed() {
        return cells().filter(each -> !each.isReviewed()).count();
    }

    /// Whether somebody still has to look at something.
    public boolean isDraft() {
        return cells().anyMatch(each -> !each.isReviewed());
    }

    /// Whether a FAIL that weighs that much is shown, and nobody has said that it may stay.
    public boolean failsAt(Severity severity) {
        return cells().anyMatch(each -> fails(each, severity));
    }

    private static boolean fails(ReportedCell cell, Severity severity) {
        Disposition disposition = cell.shown().disposition();
        return cell.status() == Status.FAIL
                && cell.severity().atLeast(severity)
                && (disposition == null || disposition.kind() == Disposition.Kind.TO_FIX);
    }

    /// Scores of what people decided.
    public ScoreBoard confirmed() {
        return ScoreBoard.of(
                formula(), Counting.CONFIRMED, cells().map(ReportedCell::state).toList());
    }

    /// Scores as if all that is shown were confirmed; what lost its evidence does not count there
    /// either.
    public ScoreBoard shown() {
        return ScoreBoard.of(
                formula(), Counting.WITH_IMPORTED, cells().map(ReportedCell::shown).toList());
    }

    /// The formula that its scores are counted by.
    public Formula formula() {
        return imprint.formula();
    }
}
