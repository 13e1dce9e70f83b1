package plumbline.gui.inspector;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import plumbline.gui.audit.AuditRow;
import plumbline.gui.audit.OpenAudit;
import plumbline.gui.audit.ShownEvidence;
import plumbline.gui.evidence.DetailViewModel;
import plumbline.review.action.Action;
import plumbline.review.action.Review;
import plumbline.review.anchor.Anchor;
import plumbline.review.anchor.Freshness;
import plumbline.review.decision.EvidenceItem;
import plumbline.review.decision.Place;
import plumbline.review.deed.Attach;
import plumbline.review.deed.Detach;
import plumbline.review.deed.Reanchor;
import plumbline.review.evidence.Attached;
import plumbline.review.evidence.CellEvidence;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The evidence of the cell that is looked at, and what can be done where it moved or changed.
public final class EvidenceViewModel {

    private final CellWatch watch;
    private final OpenAudit audit;
    private final DetailViewModel detail;
    private final InstantSource clock;
    private final ObservableList<EvidenceRow> rows = FXCollections.observableArrayList();
    private final ObservableList<EvidenceRow> shownRows =
            FXCollections.unmodifiableObservableList(rows);
    private final ObjectProperty<@Nullable EvidenceRow> current = new SimpleObjectProperty<>();

    EvidenceViewModel(CellWatch watch, DetailViewModel detail, InstantSource clock) {
        this.watch = watch;
        this.audit = watch.audit();
        this.detail = detail;
        this.clock = clock;
        current.subscribe(now -> detail.show(now == null ? null : now.shown()));
        watch.follow(this::ask);
    }

    public ObservableList<EvidenceRow> rows() {
        return shownRows;
    }

    /// The one that is opened.
    public ObjectProperty<@Nullable EvidenceRow> currentProperty() {
        return current;
    }

    Optional<EvidenceRow> findCurrent() {
        return Optional.ofNullable(current.get());
    }

    public DetailViewModel detail() {
        return detail;
    }

    /// Whether people attached it; else a proposal rests on it.
    public boolean isAttached() {
        return watch.find().filter(each -> !each.state().evidence().isEmpty()).isPresent();
    }

    private void ask() {
        Optional<AuditRow> row = watch.find();
        if (row.isEmpty()) {
            fill(List.of());
        } else {
            List<ShownEvidence> shown =
                    ShownEvidence.of(row.get().state(), audit.proposedProperty().get());
            audit.ask(all -> authors(all, shown), who -> show(row.get(), shown, who));
        }
    }

    private static Map<String, String> authors(Review review, List<ShownEvidence> shown) {
        Map<String, String> who = new HashMap<>();
        for (ShownEvidence each : shown) {
            if (each.attached() != null) {
                List<Action> history = review.history(each.attached().place());
                who.put(each.attached().id(), history.isEmpty() ? "" : history.getFirst().who());
            }
        }
        return who;
    }

    private void show(AuditRow row, List<ShownEvidence> shown, Map<String, String> who) {
        if (watch.isStill(row)) {
            fill(
                    shown.stream()
                            .map(each -> new EvidenceRow(each, author(each, who), null))
                            .toList());
            List.copyOf(rows).forEach(each -> askNow(row, each));
        }
    }

    private static String author(ShownEvidence evidence, Map<String, String> who) {
        return evidence.attached() == null ? "" : who.getOrDefault(evidence.attached().id(), "");
    }

    private void fill(List<EvidenceRow> all) {
        EvidenceRow before = current.get();
        rows.setAll(all);
        current.set(
                all.stream()
                        .filter(each -> before != null && each.isSame(before))
                        .findFirst()
                        .orElse(all.isEmpty() ? null : all.getFirst()));
    }

    /// What stands there now is of interest where it is something else.
    private void askNow(AuditRow row, EvidenceRow evidence) {
        if (evidence.is(Freshness.CHANGED)) {
            evidence.findRecheck()
                    .ifPresent(
                            found ->
                                    audit.take(
                                            row.service(),
                                            lines(row, found.anchor()),
                                            taken ->
                                                    taken.ifPresent(each -> know(evidence, each))));
        }
    }

    private ShownEvidence.Lines lines(AuditRow row, Anchor anchor) {
        return ShownEvidence.lines(
                anchor, audit.proposedProperty().get().findService(row.service()));
    }

    private void know(EvidenceRow of, OpenAudit.Taken now) {
        int place = rows.indexOf(of);
        if (place >= 0) {
            boolean opened = of.equals(current.get());
            rows.set(place, new EvidenceRow(of.shown(), of.who(), now));
            if (opened) {
                current.set(rows.get(place));
            }
        }
    }

    /// Goes to the one before or behind.
    public void step(int by) {
        int next = rows.indexOf(current.get()) + by;
        if (next >= 0 && next < rows.size()) {
            current.set(rows.get(next));
        }
    }

    /// Takes it that the lines stand elsewhere now.
    public void acceptMoved(EvidenceRow evidence) {
        reanchor(Optional.ofNullable(evidence.shown().attached()).stream().toList());
    }

    /// Takes it for all evidence of the cell, as one action.
    public void acceptAllMoved() {
        watch.find().ifPresent(each -> reanchor(each.state().evidence()));
    }

    private void reanchor(List<Attached> evidence) {
        Map<Place, Anchor> moved = CellEvidence.moved(evidence);
        if (!moved.isEmpty()) {
            audit.perform(new Reanchor(moved));
        }
    }

    /// How many of them stand elsewhere now.
    public long moved() {
        return rows.stream().filter(each -> each.is(Freshness.MOVED)).count();
    }

    /// Keeps what was captured, whatever became of its place.
    public void keep(EvidenceRow evidence) {
        Attached attached = evidence.shown().attached();
        if (attached != null) {
            put(attached, attached.item().withoutPlace());
        }
    }

    /// Takes what stands there now in its stead.
    public void takeNow(EvidenceRow evidence) {
        Attached attached = evidence.shown().attached();
        OpenAudit.Taken now = evidence.now();
        if (attached != null && now != null) {
            EvidenceItem old = attached.item();
            put(
                    attached,
                    new EvidenceItem(
                            old.kind(),
                            now.text(),
                            old.supports(),
                            clock.instant(),
                            now.anchor(),
                            "",
                            null));
        }
    }

    private void put(Attached attached, EvidenceItem item) {
        audit.perform(new Attach(List.of(attached.cell()), attached.id(), item));
    }

    /// Takes it away.
    public void detach(EvidenceRow evidence) {
        Attached attached = evidence.shown().attached();
        if (attached != null) {
            audit.perform(new Detach(attached.cell(), attached.id()));
        }
    }
}
