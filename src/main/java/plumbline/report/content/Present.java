package plumbline.report.content;

import org.jspecify.annotations.Nullable;

import plumbline.analysis.profile.Profile;
import plumbline.analysis.profile.Switch;
import plumbline.check.Evidence;
import plumbline.check.Proposal;
import plumbline.check.Proposal.Exhibit;
import plumbline.review.compare.Answer;
import plumbline.review.compare.CheckDigest;
import plumbline.review.compare.CheckText;
import plumbline.review.compare.Fact;
import plumbline.review.compare.Flaw;
import plumbline.review.compare.Snapshot;
import plumbline.review.decision.Cell;
import plumbline.source.SourceSpan;
import plumbline.source.TreePath;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What a report says, to be held against an earlier audit.
///
/// A proposal is told where that audit has a result or did not ask. Where it was left open, only
/// what people decided is a change.
final class Present {

    private final Report report;
    private final Snapshot earlier;

    Present(Report report, Snapshot earlier) {
        this.report = report;
        this.earlier = earlier;
    }

    Snapshot snapshot() {
        SortedMap<Cell, Answer> answers = new TreeMap<>();
        for (ReportedService service : report.services()) {
            String home = service.subject().home();
            service.cells().forEach(each -> answers.put(each.cell(), answer(each, home)));
        }
        List<Flaw> flaws =
                report.incidents().stream()
                        .<Flaw>map(each -> new Flaw.Failed(each.part(), each.file()))
                        .toList();
        return new Snapshot(source(), answers, flaws);
    }

    private Snapshot.Source source() {
        Imprint imprint = report.imprint();
        SortedMap<String, String> commits = new TreeMap<>();
        report.services().stream()
                .filter(each -> !each.commit().isEmpty())
                .forEach(each -> commits.put(each.name(), each.commit()));
        return new Snapshot.Source(
                imprint.title(),
                imprint.at(),
                imprint.auditors(),
                commits,
                switches(imprint.profile()));
    }

    private static SortedMap<String, String> switches(Profile profile) {
        SortedMap<String, String> switches = new TreeMap<>();
        for (Switch each : Switch.values()) {
            switches.put(each.key(), profile.choice(each).value());
        }
        return switches;
    }

    private Answer answer(ReportedCell cell, String home) {
        CheckText check =
                new CheckText(
                        cell.check().title(),
                        cell.check().severity(),
                        CheckDigest.of(cell.check()));
        Answer before = earlier.answers().get(cell.cell());
        if (cell.isProposed() && before != null && before.isOpen()) {
            return Answer.open(check);
        }
        return new Answer(
                check,
                cell.status(),
                cell.basis(),
                cell.severity(),
                cell.reason(),
                cell.state().disposition(),
                cell.isProposed() ? found(cell.state().proposal(), home) : attached(cell));
    }

    /// What people attached and what still holds.
    private static Set<Fact> attached(ReportedCell cell) {
        return cell.state().evidence().stream()
                .filter(each -> !each.isStale())
                .map(each -> Fact.of(each.item()))
                .collect(Collectors.toSet());
    }

    private static Set<Fact> found(@Nullable Proposal proposal, String home) {
        return proposal == null
                ? Set.of()
                : proposal.evidence().stream()
                        .map(each -> fact(each, home))
                        .collect(Collectors.toSet());
    }

    private static Fact fact(Exhibit exhibit, String home) {
        if (exhibit.evidence().kind() == Evidence.Kind.SEARCH) {
            return Fact.NOTHING_FOUND;
        }
        SourceSpan place = exhibit.evidence().place();
        return Fact.of(place == null ? "" : TreePath.inside(place.file(), home), exhibit.text());
    }
}
