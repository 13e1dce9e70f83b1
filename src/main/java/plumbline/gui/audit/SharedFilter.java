package plumbline.gui.audit;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import plumbline.review.query.Query;

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

    private void read(String now) {
        Query meant = Query.of(now);
        query.set(meant);
        if (meant instanceof Query.Understood understood) {
            passing.set(row -> understood.passes(row.state()));
        }
    }
}
