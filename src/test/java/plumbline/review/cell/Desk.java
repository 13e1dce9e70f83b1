package plumbline.review.cell;

import org.jspecify.annotations.Nullable;

import plumbline.analysis.Certainty;
import plumbline.check.CheckInfo;
import plumbline.check.Proposal;
import plumbline.check.Section;
import plumbline.check.Severity;
import plumbline.check.Status;
import plumbline.review.action.Action;
import plumbline.review.action.Change;
import plumbline.review.action.Deeds;
import plumbline.review.action.Review;
import plumbline.review.anchor.Anchor;
import plumbline.review.anchor.Copies;
import plumbline.review.anchor.Found;
import plumbline.review.anchor.Freshness;
import plumbline.review.anchor.Reason;
import plumbline.review.decision.Aspect;
import plumbline.review.decision.Cell;
import plumbline.review.decision.Decision;
import plumbline.review.decision.Disposition;
import plumbline.review.decision.EvidenceItem;
import plumbline.review.decision.Place;
import plumbline.review.evidence.Rechecks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Where an auditor sits: decides, attaches, and sees how the cells stand then.
public final class Desk {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private final List<AskedCheck> checks = new ArrayList<>();
    private final Map<Cell, Proposal> proposals = new LinkedHashMap<>();
    private final Review review = new Review();
    private final Deeds deeds = new Deeds(review, "ada");
    private Rechecks rechecks = Rechecks.NONE;

    public Review review() {
        return review;
    }

    /// Asks a check of some services.
    public Desk ask(CheckInfo check, String... services) {
        checks.addAll(AskedCheck.all(List.of(services), List.of(check)));
        return this;
    }

    public static CheckInfo check(String id, Severity severity) {
        return CheckInfo.of(id, Section.LOCKING, severity, "About " + id);
    }

    public List<CellState> cells() {
        return new Cells(review, rechecks, proposals).of(checks);
    }

    public CellState cell(Cell cell) {
        return cells().stream().filter(each -> each.cell().equals(cell)).findFirst().orElseThrow();
    }

    public Action decide(Cell cell, Status status) {
        return put(cell, Aspect.RESULT, new Decision.Result(status, Decision.Origin.PERSON));
    }

    public Action bringIn(Cell cell, Status status) {
        return put(cell, Aspect.RESULT, new Decision.Result(status, Decision.Origin.IMPORTED));
    }

    public Action put(Cell cell, Aspect aspect, @Nullable Decision decision) {
        return deeds.decide(Place.of(cell, aspect), decision);
    }

    public Action put(Place place, @Nullable Decision decision) {
        return deeds.decide(place, decision);
    }

    public Action dispose(Cell cell, Disposition.Kind kind, String... assumptions) {
        Disposition disposition = new Disposition(kind, "so", "ak", null, "", List.of(assumptions));
        return put(cell, Aspect.DISPOSITION, new Decision.Disposed(disposition));
    }

    public Action act(Action.Kind kind, List<Change> changes) {
        return deeds.act(kind, "", changes);
    }

    public Action undo(Action action) {
        return deeds.undo(action);
    }

    /// Attaches a line of a file.
    public Place attach(Cell cell, String id, Status supports, int line) {
        Anchor anchor = new Anchor("a.sql", "", "", line, line, "text", "around", Copies.NONE, "");
        return attach(
                cell,
                id,
                new EvidenceItem(EvidenceItem.Kind.LINES, "text", supports, NOON, anchor, ""));
    }

    public Place attach(Cell cell, String id, EvidenceItem item) {
        Place place = Place.of(cell, Aspect.EVIDENCE, id);
        deeds.decide(place, new Decision.Supported(item));
        return place;
    }

    /// Something that has no place in a file.
    public static EvidenceItem statement(EvidenceItem.Kind kind, Status supports) {
        return new EvidenceItem(kind, "said so", supports, NOON, null, "");
    }

    /// What became of evidence, for a reason that goes with it.
    public static Found found(Freshness freshness, Anchor anchor) {
        Reason reason =
                switch (freshness) {
                    case FRESH -> Reason.SAME_LINES;
                    case MOVED -> Reason.OTHER_LINES;
                    case CHANGED -> Reason.OTHER_TEXT;
                    case GONE -> Reason.NOTHING_LEFT;
                    case UNREADABLE -> Reason.UNREADABLE;
                };
        return new Found(freshness, reason, anchor);
    }

    /// Looks at all evidence.
    public void look(Rechecks.Look look) {
        rechecks = Rechecks.of(review, look);
    }

    public void propose(Cell cell, Status status, Severity severity) {
        CheckInfo check = check(cell.check(), severity);
        proposals.put(
                cell,
                new Proposal(
                        check, severity, status, Certainty.CERTAIN, "so", List.of(), List.of()));
    }
}
