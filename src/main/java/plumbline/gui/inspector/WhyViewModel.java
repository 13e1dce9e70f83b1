package plumbline.gui.inspector;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import plumbline.check.Finding;
import plumbline.check.Proposal;
import plumbline.check.Status;
import plumbline.gui.audit.AuditRow;
import plumbline.report.CheckPage;
import plumbline.report.Prose;
import plumbline.report.Spelled;
import plumbline.report.markdown.Advice;
import plumbline.report.markdown.Sample;
import plumbline.review.cell.CellState;
import plumbline.review.cell.Weighed;
import plumbline.words.Words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Why the cell that is looked at has its proposal: the rule, what was counted, what PostgreSQL
/// does, and what to do instead. Pages are read in the background.
public final class WhyViewModel {

    private final CellWatch watch;
    private final Words words;
    private final ObservableList<WhyPart> parts = FXCollections.observableArrayList();
    private final ObservableList<WhyPart> shownParts =
            FXCollections.unmodifiableObservableList(parts);

    WhyViewModel(CellWatch watch, Words words) {
        this.watch = watch;
        this.words = words;
        watch.follow(this::ask);
    }

    public ObservableList<WhyPart> parts() {
        return shownParts;
    }

    private void ask() {
        watch.find().ifPresentOrElse(this::ask, parts::clear);
    }

    private void ask(AuditRow row) {
        CellState state = row.state();
        watch.audit()
                .ask(
                        _ -> parts(state),
                        all -> {
                            if (watch.isStill(row) && !parts.equals(all)) {
                                parts.setAll(all);
                            }
                        });
    }

    private List<WhyPart> parts(CellState state) {
        CheckPage page = CheckPage.of(state.check());
        List<WhyPart> all = new ArrayList<>();
        all.add(part("why.rule", rule(state)));
        all.add(part("why.asks", Prose.of(page.question())));
        all.add(part("why.proposed", proposed(state)));
        all.add(part("why.counted", counted(state)));
        all.add(part("why.harm", Prose.of(page.harm())));
        all.addAll(fix(state, page));
        all.add(part("why.fine", Prose.of(page.exceptions())));
        return all.stream()
                .filter(each -> !each.text().isBlank() || !each.code().isEmpty())
                .toList();
    }

    private WhyPart part(String key, String text) {
        return new WhyPart(words.get(key), text, "");
    }

    private String rule(CellState state) {
        return String.join(
                "\n",
                Stream.of(
                                state.check().id() + " · " + state.check().section().title(),
                                severity(state))
                        .filter(each -> !each.isBlank())
                        .toList());
    }

    private String severity(CellState state) {
        Weighed weight = state.weight();
        String why =
                weight.reason().isBlank()
                        ? words.get("findings.weighs." + Spelled.id(weight.by()))
                        : weight.reason();
        return words.get("why.severity", weight.severity().name(), why);
    }

    private String proposed(CellState state) {
        Proposal proposal = state.proposal();
        return proposal == null
                ? words.get("review.nothing-proposed")
                : words.get(
                                "review.proposed.how",
                                proposal.status().title(),
                                words.get("review.certainty." + Spelled.id(proposal.certainty())))
                        + "\n"
                        + proposal.reason();
    }

    /// `FAIL 27, PARTIAL 2, waived 1`, or what was looked for in vain.
    private String counted(CellState state) {
        Proposal proposal = state.proposal();
        if (proposal == null) {
            return "";
        }
        List<Finding> counting = proposal.findings().stream().filter(Finding::counts).toList();
        long waived = (long) proposal.findings().size() - counting.size();
        String counts =
                Arrays.stream(Status.values())
                        .filter(each -> count(counting, each) > 0)
                        .map(each -> each.title() + " " + count(counting, each))
                        .collect(Collectors.joining(", "));
        return words.get(
                "why.counted.how",
                counting.size(),
                counts.isEmpty() ? "" : " (" + counts + ")",
                waived,
                proposal.evidence().size());
    }

    private static long count(List<Finding> findings, Status status) {
        return findings.stream().filter(each -> each.status() == status).count();
    }

    /// In its order; the first code is there to be copied, and so without what not to do.
    private List<WhyPart> fix(CellState state, CheckPage page) {
        List<WhyPart> all = new ArrayList<>();
        for (Prose.Piece each : Prose.pieces(page.advice())) {
            boolean first = all.stream().allMatch(part -> part.code().isEmpty());
            String code = first ? sample(state, each.code()) : each.code();
            String heading = all.isEmpty() ? words.get("why.fix") : "";
            all.add(new WhyPart(heading, each.text(), code));
        }
        return all.isEmpty() ? List.of(part("why.fix", state.check().fix())) : all;
    }

    private static String sample(CellState state, String code) {
        return code.isEmpty()
                ? code
                : Advice.of(state.check()).findSample().map(Sample::text).orElse(code);
    }
}
