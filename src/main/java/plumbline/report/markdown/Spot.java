package plumbline.report.markdown;

import org.jspecify.annotations.Nullable;

import plumbline.check.Finding;
import plumbline.check.Proposal;
import plumbline.report.content.ReportedCell;
import plumbline.report.content.ReportedEvidence;
import plumbline.report.content.ReportedEvidence.Lines;
import plumbline.source.Secrets;
import plumbline.source.SourceSpan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// Lines that a result is about, and what is said of them.
public record Spot(String file, int first, int last, String what) {

    /// What people attached, or else what was found, or else what the result rests on.
    public static List<Spot> of(ReportedCell cell) {
        List<Spot> attached =
                cell.evidence().stream()
                        .filter(each -> !each.proposed())
                        .flatMap(each -> spot(each, cell.reason()))
                        .toList();
        List<Spot> found = attached.isEmpty() ? found(cell) : attached;
        return once(found.isEmpty() ? resting(cell) : found);
    }

    /// Lines that are named again are the same place.
    private static List<Spot> once(List<Spot> spots) {
        Map<String, Spot> once = new LinkedHashMap<>();
        spots.forEach(each -> once.putIfAbsent(each.file() + ":" + each.lines(), each));
        return List.copyOf(once.values());
    }

    private static Stream<Spot> spot(ReportedEvidence evidence, String what) {
        Lines place = evidence.place();
        return place == null
                ? Stream.empty()
                : Stream.of(new Spot(place.file(), place.first(), place.last(), what));
    }

    private static List<Spot> found(ReportedCell cell) {
        Proposal proposal = cell.state().proposal();
        return proposal == null || proposal.status() != cell.status()
                ? List.of()
                : proposal.findings().stream()
                        .filter(each -> each.counts() && each.status() == cell.status())
                        .map(Spot::spot)
                        .filter(Objects::nonNull)
                        .toList();
    }

    private static @Nullable Spot spot(Finding finding) {
        SourceSpan place = finding.place();
        return place == null
                ? null
                : new Spot(
                        place.file(),
                        place.line(),
                        place.endLine(),
                        Secrets.mask(finding.verdict().message()));
    }

    private static List<Spot> resting(ReportedCell cell) {
        return cell.evidence().stream()
                .filter(each -> each.supports() == cell.status())
                .flatMap(each -> spot(each, each.note()))
                .toList();
    }

    /// `12`, or `12-15`.
    public String lines() {
        return first + (last > first ? "-" + last : "");
    }
}
