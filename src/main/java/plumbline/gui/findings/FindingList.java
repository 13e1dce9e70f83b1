package plumbline.gui.findings;

import plumbline.gui.audit.OpenAudit;
import plumbline.report.Spelled;
import plumbline.review.assumption.AssumptionState;
import plumbline.review.cell.CellState;
import plumbline.review.decision.Cell;
import plumbline.review.decision.Disposition;
import plumbline.review.finding.FindingState;
import plumbline.words.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// Puts findings below each other, and below them what does not fit together.
record FindingList(OpenAudit audit, Words words) {

    List<FindingItem> of(Register register) {
        List<FindingItem> items = new ArrayList<>();
        register.findings().forEach(each -> items.add(found(each, register)));
        if (!register.strays().isEmpty()) {
            items.add(new FindingItem.Heading(words.get("findings.strays")));
            register.strays()
                    .forEach(
                            each ->
                                    items.add(
                                            new FindingItem.Stray(
                                                    each.cell(),
                                                    title(each.finding(), register),
                                                    words.get(
                                                            "findings.stray."
                                                                    + Spelled.id(each.why())))));
        }
        if (!register.unnamed().isEmpty()) {
            items.add(new FindingItem.Heading(words.get("findings.unnamed")));
            register.unnamed().forEach(each -> items.add(unnamed(each)));
        }
        return items;
    }

    private FindingItem found(FindingState finding, Register register) {
        return new FindingItem.Found(finding, proposed(finding), rests(finding, register));
    }

    private Set<Cell> proposed(FindingState finding) {
        return finding.cells().stream()
                .map(CellState::cell)
                .filter(
                        each ->
                                audit.find(each).stream()
                                        .allMatch(row -> row.state().result() == null))
                .collect(Collectors.toSet());
    }

    /// `rests on A-1 “no production data”`.
    private List<String> rests(FindingState finding, Register register) {
        return finding.dispositions().stream()
                .map(Disposition::assumptions)
                .flatMap(List::stream)
                .distinct()
                .map(
                        id ->
                                register.findAssumption(id)
                                        .map(AssumptionState::assumption)
                                        .map(each -> words.get("findings.rests", id, each.text()))
                                        .orElseGet(() -> words.get("findings.rests.unknown", id)))
                .toList();
    }

    private static String title(String finding, Register register) {
        return register.findings().stream()
                .filter(each -> each.id().equals(finding))
                .map(FindingState::title)
                .findFirst()
                .orElse(finding);
    }

    private FindingItem unnamed(CellState cell) {
        return new FindingItem.Stray(
                cell.cell(), cell.check().title(), words.get("findings.unnamed.why"));
    }

    /// Those whose title, service or check says it.
    List<FindingItem> filtered(List<FindingItem> all, String wanted) {
        return wanted.isEmpty() ? all : all.stream().filter(each -> says(each, wanted)).toList();
    }

    private static boolean says(FindingItem item, String wanted) {
        return switch (item) {
            case FindingItem.Heading _ -> false;
            case FindingItem.Stray(Cell cell, String title, String _) ->
                    contains(title, wanted) || contains(cell.toString(), wanted);
            case FindingItem.Found(FindingState finding, var _, var _) ->
                    contains(finding.title(), wanted)
                            || finding.cells().stream()
                                    .anyMatch(each -> contains(each.cell().toString(), wanted));
        };
    }

    private static boolean contains(String text, String wanted) {
        return text.toLowerCase(Locale.ROOT).contains(wanted);
    }
}
