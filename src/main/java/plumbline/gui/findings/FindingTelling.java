package plumbline.gui.findings;

import plumbline.check.CheckInfo;
import plumbline.gui.disposition.DispositionWords;
import plumbline.report.CheckPage;
import plumbline.report.Prose;
import plumbline.report.Spelled;
import plumbline.report.markdown.Advice;
import plumbline.report.markdown.Sample;
import plumbline.review.cell.CellState;
import plumbline.review.decision.Disposition;
import plumbline.review.finding.FindingState;
import plumbline.words.Words;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the screen says of one finding.
record FindingTelling(Words words) {

    /// `9 services`.
    String where(FindingState finding) {
        return finding.cells().isEmpty()
                ? words.get("findings.alone")
                : words.get("findings.services", finding.services().size());
    }

    /// `Accepted risk`, `To fix P0, Skipped`, or that nobody has said.
    String what(FindingItem.Found found) {
        List<Disposition> dispositions = found.finding().dispositions();
        if (found.isHollow()) {
            return words.get("findings.proposed");
        }
        String said = new DispositionWords(words).all(dispositions);
        return dispositions.isEmpty()
                ? words.get("findings.undecided")
                : found.isOpen() ? words.get("findings.partly", said) : said;
    }

    /// `ak · by 2026-12-01`, of whichever says so.
    String whoAndWhen(FindingState finding) {
        return finding.dispositions().stream()
                .map(new DispositionWords(words)::whoAndWhen)
                .filter(each -> !each.isEmpty())
                .distinct()
                .limit(2)
                .collect(Collectors.joining("; "));
    }

    /// Why the same thing weighs differently; empty where it does not.
    String weights(FindingState finding) {
        return finding.severities().size() < 2
                ? ""
                : finding.cells().stream()
                        .collect(Collectors.groupingBy(CellState::weight))
                        .entrySet()
                        .stream()
                        .sorted(
                                (one, other) ->
                                        other.getKey()
                                                .severity()
                                                .compareTo(one.getKey().severity()))
                        .map(
                                each ->
                                        words.get(
                                                "findings.weighs",
                                                each.getKey().severity().name(),
                                                services(each.getValue()),
                                                why(each.getValue().getFirst())))
                        .collect(Collectors.joining("\n"));
    }

    private static String services(List<CellState> cells) {
        return cells.stream()
                .map(each -> each.cell().service())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private String why(CellState cell) {
        return cell.weight().reason().isBlank()
                ? words.get("findings.weighs." + Spelled.id(cell.weight().by()))
                : cell.weight().reason();
    }

    /// The checks that its cells answer.
    List<CheckInfo> checks(FindingState finding) {
        return finding.cells().stream().map(CellState::check).distinct().toList();
    }

    String harm(CheckPage page) {
        return Prose.of(page.harm());
    }

    /// In words; the code is the sample.
    String advice(CheckInfo check, CheckPage page) {
        String advice = Prose.of(page.advice());
        return advice.isEmpty() ? check.fix() : advice;
    }

    Optional<String> findSample(CheckPage page) {
        return new Advice(page).findSample().map(Sample::text);
    }

    /// All of a line for who cannot see it.
    String accessible(FindingItem.Found found) {
        FindingState finding = found.finding();
        return Stream.concat(
                        Stream.of(
                                finding.severity() == null ? "" : finding.severity().name(),
                                finding.title(),
                                where(finding),
                                what(found),
                                whoAndWhen(finding)),
                        found.rests().stream())
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
