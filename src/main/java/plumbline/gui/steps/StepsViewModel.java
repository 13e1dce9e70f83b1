package plumbline.gui.steps;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;

import plumbline.gui.audit.AuditRow;
import plumbline.gui.audit.AuditState;
import plumbline.gui.audit.OpenAudit;
import plumbline.review.action.Action;
import plumbline.review.action.Steps;
import plumbline.review.decision.Cell;
import plumbline.words.Words;

import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/// The steps of the open audit, gathered in the background, and going back and forth among them.
public final class StepsViewModel {

    private final OpenAudit audit;
    private final StepWords telling;
    private final Map<Action.Kind, String> kinds = new EnumMap<>(Action.Kind.class);
    private final ObjectProperty<Wanted> wanted = new SimpleObjectProperty<>(Wanted.ALL);
    private final ReadOnlyObjectWrapper<Gathered> gathered =
            new ReadOnlyObjectWrapper<>(Gathered.NOTHING);
    private final ReadOnlyObjectWrapper<Boolean> gathering = new ReadOnlyObjectWrapper<>(false);
    private final ReadOnlyObjectWrapper<@Nullable Plan> plan = new ReadOnlyObjectWrapper<>();
    private int asked;

    public StepsViewModel(OpenAudit audit, ZoneId zone, Words words) {
        this.audit = audit;
        this.telling = new StepWords(words, zone, this::title);
        for (Action.Kind each : Action.Kind.values()) {
            kinds.put(each, telling.kind(each));
        }
    }

    private String title(Cell cell) {
        return audit.find(cell).map(AuditRow::check).map(each -> each.title()).orElse(cell.check());
    }

    StepWords telling() {
        return telling;
    }

    ReadOnlyObjectProperty<Wanted> wantedProperty() {
        return wanted;
    }

    ReadOnlyObjectProperty<Gathered> gatheredProperty() {
        return gathered.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Boolean> gatheringProperty() {
        return gathering.getReadOnlyProperty();
    }

    /// What is looked at before it is done; nothing while nothing is planned.
    ReadOnlyObjectProperty<@Nullable Plan> planProperty() {
        return plan.getReadOnlyProperty();
    }

    boolean isOpen() {
        return audit.stateProperty().get() instanceof AuditState.Open;
    }

    boolean isWritable() {
        return audit.stateProperty().get() instanceof AuditState.Open open && open.writable();
    }

    void want(UnaryOperator<Wanted> how) {
        wanted.set(how.apply(wanted.get()));
        gather();
    }

    /// Takes up what was done; of several requests the last one counts.
    void gather() {
        if (!isOpen()) {
            return;
        }
        asked++;
        int mine = asked;
        Wanted now = wanted.get();
        gathering.set(true);
        audit.ask(
                review -> Gathered.of(review, now, kind -> kinds.getOrDefault(kind, "")),
                found -> {
                    if (mine == asked) {
                        gathering.set(false);
                        gathered.set(found);
                    }
                });
    }

    /// Works out what going there would do.
    void plan(Plan.Way way, Steps.Step step) {
        audit.ask(review -> Plan.of(review, way, step), plan::set);
    }

    void leavePlan() {
        plan.set(null);
    }

    /// Does what was planned, each action as a step that can be taken back itself.
    void carryOut() {
        Plan now = plan.get();
        if (now != null) {
            audit.takeBack(now.actions());
            leavePlan();
            gather();
        }
    }
}
