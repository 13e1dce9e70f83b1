package plumbline.gui.review;

import plumbline.check.CheckInfo;
import plumbline.check.Proposal;
import plumbline.gui.audit.AuditRow;
import plumbline.gui.audit.OpenAudit;
import plumbline.gui.audit.ShownEvidence;
import plumbline.gui.page.CheckPages;
import plumbline.report.Prose;
import plumbline.review.cell.CellState;
import plumbline.review.decision.ReviewState;
import plumbline.review.look.Look;
import plumbline.review.look.Opinion;
import plumbline.words.Words;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/// What is told of one cell.
public final class CellViewModel {

    private final OpenAudit audit;
    private final CheckPages pages;
    private final Words words;

    public CellViewModel(OpenAudit audit, CheckPages pages, Words words) {
        this.audit = audit;
        this.pages = pages;
        this.words = words;
    }

    /// What the check asks, without the marks of Markdown; it may take a moment.
    public void question(CheckInfo check, Consumer<String> then) {
        pages.read(check, page -> then.accept(Prose.of(page.question())));
    }

    /// `FAIL, certain`, or that nothing is proposed.
    public String proposed(CellState state) {
        Proposal proposal = state.proposal();
        return proposal == null
                ? words.get("review.nothing-proposed")
                : words.get(
                        "review.proposed.how",
                        proposal.status().title(),
                        words.get("review.certainty." + id(proposal.certainty())));
    }

    private static String id(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /// How many other services show the same, or nothing.
    public String shared(AuditRow row) {
        var facts = audit.proposedProperty().get().facts();
        String fact = facts.get(row.cell());
        long others =
                fact == null
                        ? 0
                        : audit.rows().stream()
                                .filter(each -> each.check().id().equals(row.check().id()))
                                .filter(each -> !each.equals(row))
                                .filter(each -> fact.equals(facts.get(each.cell())))
                                .count();
        return others == 0 ? "" : words.get("review.shared", others);
    }

    /// What stands above the evidence; of several cells it is that of one.
    public String caption(AuditRow row, boolean several) {
        return several
                ? words.get("review.evidence.of", row.service())
                : words.get("review.evidence");
    }

    /// What people attached, or else what the proposal rests on.
    public List<ShownEvidence> evidence(CellState state) {
        return ShownEvidence.of(state, audit.proposedProperty().get());
    }

    /// What has to be known of a second look: that one is asked for and of whom, or that people
    /// differ; empty where there is nothing.
    public String look(CellState state) {
        Look look = state.look();
        if (look.isDisputed()) {
            return words.get("review.look.differ");
        }
        if (state.state() != ReviewState.READY) {
            return "";
        }
        String people = String.join(", ", look.people());
        if (!look.mine()) {
            return words.get("review.look.waits");
        }
        return people.isEmpty()
                ? words.get("review.look.mine-open")
                : words.get("review.look.mine", people);
    }

    /// Who decided what, where people differ or somebody else is to decide beside them.
    public List<Opinion> opinions(CellState state) {
        return state.look().isDisputed() || state.look().isBeside()
                ? state.look().opinions()
                : List.of();
    }
}
