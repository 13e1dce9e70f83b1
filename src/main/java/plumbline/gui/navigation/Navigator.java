package plumbline.gui.navigation;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/// Which tabs are open, which one is in front, and how one came there.
public final class Navigator {

    private final ObservableList<OpenTab> tabs = FXCollections.observableArrayList();
    private final ObservableList<OpenTab> shownTabs =
            FXCollections.unmodifiableObservableList(tabs);
    private final ReadOnlyObjectWrapper<@Nullable OpenTab> current = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canGoForward = new ReadOnlyBooleanWrapper();
    private final Deque<Subject> behind = new ArrayDeque<>();
    private final Deque<Subject> ahead = new ArrayDeque<>();

    public ObservableList<OpenTab> tabs() {
        return shownTabs;
    }

    public ReadOnlyObjectProperty<@Nullable OpenTab> currentProperty() {
        return current.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canGoBackProperty() {
        return canGoBack.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canGoForwardProperty() {
        return canGoForward.getReadOnlyProperty();
    }

    public void go(Place place) {
        open(new Subject.OfPlace(place));
    }

    /// Opens for good, or pins what was a preview.
    public void open(Subject subject) {
        OpenTab tab = findTab(subject).orElseGet(() -> append(subject, false));
        tab.pin();
        visit(tab);
    }

    /// Opens in the one preview tab, unless it is open already.
    public void preview(Subject subject) {
        Optional<OpenTab> there = findTab(subject);
        if (there.isPresent()) {
            visit(there.get());
            return;
        }
        Optional<OpenTab> replaced =
                tabs.stream().filter(tab -> tab.previewProperty().get()).findFirst();
        OpenTab tab = new OpenTab(subject, true);
        if (replaced.isPresent()) {
            tabs.set(tabs.indexOf(replaced.get()), tab);
        } else {
            tabs.add(tab);
        }
        visit(tab);
    }

    /// Closes a tab; what stood right of it comes to the front, else what stood left.
    public void close(OpenTab tab) {
        int index = tabs.indexOf(tab);
        if (index < 0) {
            return;
        }
        tabs.remove(index);
        if (current.get() == tab) {
            current.set(tabs.isEmpty() ? null : tabs.get(Math.min(index, tabs.size() - 1)));
        }
    }

    public void closeCurrent() {
        OpenTab tab = current.get();
        if (tab != null) {
            close(tab);
        }
    }

    /// Closes all and forgets the way, as when another workspace opens.
    public void clear() {
        tabs.clear();
        current.set(null);
        behind.clear();
        ahead.clear();
        noteWays();
    }

    public void back() {
        step(behind, ahead);
    }

    public void forward() {
        step(ahead, behind);
    }

    public void select(OpenTab tab) {
        if (tabs.contains(tab)) {
            visit(tab);
        }
    }

    private void visit(OpenTab tab) {
        OpenTab from = current.get();
        if (from == tab) {
            return;
        }
        if (from != null) {
            behind.push(from.subject());
            ahead.clear();
        }
        current.set(tab);
        noteWays();
    }

    private void step(Deque<Subject> from, Deque<Subject> to) {
        Subject target = from.poll();
        if (target == null) {
            return;
        }
        OpenTab left = current.get();
        if (left != null) {
            to.push(left.subject());
        }
        current.set(findTab(target).orElseGet(() -> append(target, false)));
        noteWays();
    }

    private void noteWays() {
        canGoBack.set(!behind.isEmpty());
        canGoForward.set(!ahead.isEmpty());
    }

    private OpenTab append(Subject subject, boolean preview) {
        OpenTab tab = new OpenTab(subject, preview);
        tabs.add(tab);
        return tab;
    }

    private Optional<OpenTab> findTab(Subject subject) {
        return tabs.stream().filter(tab -> tab.subject().id().equals(subject.id())).findFirst();
    }
}
