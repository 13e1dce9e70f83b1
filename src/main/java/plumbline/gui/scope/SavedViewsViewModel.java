package plumbline.gui.scope;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import plumbline.gui.audit.AuditRow;
import plumbline.gui.audit.Numbers;
import plumbline.gui.audit.OpenAudit;
import plumbline.gui.audit.SharedFilter;
import plumbline.gui.control.OneLine;
import plumbline.gui.workspace.LivePreferences;
import plumbline.preferences.SavedView;
import plumbline.review.query.Query;
import plumbline.words.Words;

import java.util.List;
import java.util.OptionalLong;

/// The filters that a person gave names, and how many cells pass each.
public final class SavedViewsViewModel {

    private final OpenAudit audit;
    private final SharedFilter filter;
    private final LivePreferences preferences;
    private final Runnable shown;
    private final Words words;
    private final ObservableList<SavedView> views = FXCollections.observableArrayList();
    private final BooleanBinding savable;

    /// `shown` brings the cells into sight when a view is chosen.
    public SavedViewsViewModel(
            OpenAudit audit,
            SharedFilter filter,
            LivePreferences preferences,
            Runnable shown,
            Words words) {
        this.audit = audit;
        this.filter = filter;
        this.preferences = preferences;
        this.shown = shown;
        this.words = words;
        preferences.property().subscribe(now -> fill(now.views()));
        savable =
                Bindings.createBooleanBinding(
                        this::isSavable, filter.textProperty(), filter.queryProperty(), views);
    }

    /// Other settings change more often; filling anew would take the focus from a view.
    private void fill(List<SavedView> now) {
        if (!now.equals(views)) {
            views.setAll(now);
        }
    }

    ObservableList<SavedView> views() {
        return views;
    }

    /// Changes whenever a count may be another.
    ReadOnlyObjectProperty<Numbers> numbersProperty() {
        return audit.numbersProperty();
    }

    StringProperty filterProperty() {
        return filter.textProperty();
    }

    /// Whether the filter is one that can be saved and is not yet.
    BooleanBinding savableProperty() {
        return savable;
    }

    private boolean isSavable() {
        String text = filter.textProperty().get().strip();
        return !text.isEmpty()
                && filter.queryProperty().get() instanceof Query.Understood
                && views.stream().noneMatch(each -> each.query().equals(text));
    }

    boolean isShown(SavedView view) {
        return filter.textProperty().get().strip().equals(view.query().strip());
    }

    /// Chosen again, it lets everything pass.
    void choose(SavedView view) {
        if (isShown(view)) {
            filter.textProperty().set("");
        } else {
            filter.textProperty().set(view.query());
            shown.run();
        }
    }

    /// Keeps the filter under a name, or under its own text where that is blank.
    void save(String name) {
        String query = filter.textProperty().get().strip();
        String wanted = OneLine.of(name).strip();
        preferences.change(
                before -> before.withView(new SavedView(wanted.isEmpty() ? query : wanted, query)));
    }

    void remove(SavedView view) {
        preferences.change(before -> before.withoutView(view));
    }

    /// How many cells pass; nothing where the query is not understood.
    OptionalLong count(SavedView view) {
        return switch (filter.meaning(view.query())) {
            case Query.Understood understood ->
                    OptionalLong.of(
                            audit.rows().stream()
                                    .map(AuditRow::state)
                                    .filter(understood::passes)
                                    .count());
            case Query.NotUnderstood _ -> OptionalLong.empty();
        };
    }

    /// Those that everybody has are called in the language of the window.
    String name(SavedView view) {
        if (view.equals(SavedView.FAIL_UNDECIDED)) {
            return words.get("views.fail-undecided");
        }
        if (view.equals(SavedView.STALE_EVIDENCE)) {
            return words.get("views.stale-evidence");
        }
        if (view.equals(SavedView.OPEN_AND_CERTAIN)) {
            return words.get("views.open-and-certain");
        }
        if (view.equals(SavedView.SECOND_LOOK)) {
            return words.get("views.second-look");
        }
        return view.equals(SavedView.GATES_MISSING)
                ? words.get("views.gates-missing")
                : OneLine.of(view.name());
    }
}
