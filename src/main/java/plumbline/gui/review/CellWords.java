package plumbline.gui.review;

import plumbline.check.Proposal;
import plumbline.check.Status;
import plumbline.gui.audit.AuditRow;
import plumbline.gui.disposition.DispositionWords;
import plumbline.report.Differing;
import plumbline.report.Spelled;
import plumbline.review.cell.CellState;
import plumbline.review.decision.ReviewState;
import plumbline.words.Words;

import java.util.ArrayList;
import java.util.List;

/// A cell for who cannot see it: what is asked where, and all that its line shows by signs.
record CellWords(Words words) {

    /// `lock_timeout, order-service, FAIL, Critical, evidence fresh, decided: To fix P0`.
    String spoken(AuditRow row, CellState state) {
        List<String> standing = new ArrayList<>();
        standing.add(told(state));
        standing.add(words.get("review.severity." + Spelled.id(state.severity())));
        if (!state.stale().isEmpty()) {
            standing.add(words.get("matrix.stale"));
        } else if (!state.sound().isEmpty()) {
            standing.add(words.get("review.accessible.fresh"));
        }
        if (state.disposition() != null) {
            String what = new DispositionWords(words).what(state.disposition());
            standing.add(words.get("review.accessible.decided", what));
        } else if (state.isUndecided()) {
            standing.add(words.get("findings.undecided"));
        }
        return words.get(
                "review.accessible",
                row.check().title(),
                row.service(),
                String.join(", ", standing));
    }

    private String told(CellState state) {
        if (state.look().isDisputed()) {
            return words.get("review.look.differ.spoken", Differing.text(state.look()));
        }
        return state.state() == ReviewState.READY
                ? words.get("review.look.spoken", result(state))
                : result(state);
    }

    /// What was decided, or else what is proposed.
    String result(CellState state) {
        Proposal proposal = state.proposal();
        return state.findStatus()
                .map(Status::title)
                .orElseGet(
                        () ->
                                proposal == null
                                        ? words.get("review.open")
                                        : words.get("review.proposed", proposal.status().title()));
    }
}
