package plumbline.gui.audit;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import plumbline.review.cell.CellState;
import plumbline.review.query.Query;
import plumbline.review.query.Stretch;
import plumbline.review.query.TimeTerms;
import plumbline.review.query.Times;

import java.util.List;
import java.util.function.Predicate;

/// The filter that every view of the audit shares.
///
/// While somebody types what is not understood yet, the last that was understood stays in force, so
/// that no list jumps.
public final class SharedFilter {

    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Query> query =
            new ReadOnlyObjectWrapper<>(new Query.Understood("", List.of()));
    private final ReadOnlyObjectWrapper<Predicate<AuditRow>> passing =
            new ReadOnlyObjectWrapper<>(_ -> true);
    private final ReadOnlyObjectWrapper<TimeTerms> time =
            new ReadOnlyObjectWrapper<>(TimeTerms.NONE);
    private final ReadOnlyObjectWrapper<Predicate<CellState>> inTime =
            new ReadOnlyObjectWrapper<>(_ -> true);
    private Times times = Times.UNKNOWN;

    public SharedFilter() {
        text.subscribe(this::read);
    }

    /// What is typed.
    public StringProperty textProperty() {
        return text;
    }

    /// What that means, or why it means nothing.
    public ReadOnlyObjectProperty<Query> queryProperty() {
        return query.getReadOnlyProperty();
    }

    /// Which rows pass; a new one whenever that changes.
    public ReadOnlyObjectProperty<Predicate<AuditRow>> passingProperty() {
        return passing.getReadOnlyProperty();
    }

    public boolean passes(AuditRow row) {
        return passing.get().test(row);
    }

    /// What it asks about the time of migrations, which views follow that have no filter line.
    public ReadOnlyObjectProperty<TimeTerms> timeProperty() {
        return time.getReadOnlyProperty();
    }

    /// Which cells pass as far as that is about time; a new one whenever that changes.
    public ReadOnlyObjectProperty<Predicate<CellState>> inTimeProperty() {
        return inTime.getReadOnlyProperty();
    }

    /// What a text would mean here.
    public Query meaning(String other) {
        return Query.of(other, times);
    }

    /// Says who knows the time of migrations; asked anew where the filter is about that.
    public void setTimes(Times now) {
        times = now;
        if (!time.get().isEmpty()) {
            read(text.get());
        }
    }

    /// Lets only pass what has to do with migrations of that time.
    public void keepTo(Stretch stretch) {
        text.set(TimeTerms.of(text.get()).replacedBy(stretch));
    }

    /// Lets pass what came at any time; whether it did not before.
    public boolean leaveTime() {
        TimeTerms typed = TimeTerms.of(text.get());
        if (!typed.isEmpty()) {
            text.set(typed.others());
        }
        return !typed.isEmpty();
    }

    private void read(String now) {
        Query meant = meaning(now);
        query.set(meant);
        if (meant instanceof Query.Understood understood) {
            readTime(TimeTerms.of(now));
            passing.set(row -> understood.passes(row.state()));
        }
    }

    private void readTime(TimeTerms now) {
        if (!now.isEmpty() || !time.get().isEmpty()) {
            time.set(now);
            if (meaning(now.text()) instanceof Query.Understood understood) {
                inTime.set(understood::passes);
            }
        }
    }
}
