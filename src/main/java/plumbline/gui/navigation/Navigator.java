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
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// Which tabs are open, which one is in front, and how one came there.
public final class Navigator {

    /// Where one was: a tab that is gone comes back as what it was, a preview as a preview; `sight`
    /// brings back what was looked at there.
    private record Stop(Subject subject, boolean preview, Runnable sight) {}

    private final ObservableList<OpenTab> tabs = FXCollections.observableArrayList();
    private final ObservableList<OpenTab> shownTabs =
            FXCollections.unmodifiableObservableList(tabs);
    private final ReadOnlyObjectWrapper<@Nullable OpenTab> current = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canGoForward = new ReadOnlyBooleanWrapper();
    private final Deque<Stop> behind = new ArrayDeque<>();
    private final Deque<Stop> ahead = new ArrayDeque<>();
    private Supplier<Runnable> sight = () -> () -> {};

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

    /// Says what brings back, on the way back or forward, what is looked at when one leaves.
    public void keepSight(Supplier<Runnable> kept) {
        sight = kept;
    }

    private Stop stop(OpenTab tab) {
        return new Stop(tab.subject(), tab.previewProperty().get(), sight.get());
    }

    public void go(Place place) {
        open(new Subject.OfPlace(place));
    }

    /// Opens for good, or pins what was a preview.
    public void open(Subject subject) {
        OpenTab tab = findTab(subject).orElseGet(() -> add(subject, false));
        tab.pin();
        visit(tab);
    }

    /// Opens in the one preview tab, unless it is open already.
    public void preview(Subject subject) {
        visit(findTab(subject).orElseGet(() -> add(subject, true)));
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
            noteWays();
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
            behind.push(stop(from));
            ahead.clear();
        }
        current.set(tab);
        noteWays();
    }

    private void step(Deque<Stop> from, Deque<Stop> to) {
        Stop target = from.poll();
        if (target == null) {
            return;
        }
        OpenTab left = current.get();
        if (left != null) {
            to.push(stop(left));
        }
        Subject subject = target.subject();
        current.set(findTab(subject).orElseGet(() -> add(subject, target.preview())));
        target.sight().run();
        noteWays();
    }

    private void noteWays() {
        dropStepsToHere(behind);
        dropStepsToHere(ahead);
        canGoBack.set(!behind.isEmpty());
        canGoForward.set(!ahead.isEmpty());
    }

    /// Closing may lead where the way would lead as well; such a step would do nothing.
    private void dropStepsToHere(Deque<Stop> way) {
        OpenTab here = current.get();
        while (here != null
                && !way.isEmpty()
                && way.element().subject().id().equals(here.subject().id())) {
            way.remove();
        }
    }

    /// At the end, or in the place of the last preview.
    private OpenTab add(Subject subject, boolean preview) {
        OpenTab tab = new OpenTab(subject, preview);
        OptionalInt replaced = preview ? findPreview() : OptionalInt.empty();
        if (replaced.isPresent()) {
            tabs.set(replaced.getAsInt(), tab);
        } else {
            tabs.add(tab);
        }
        return tab;
    }

    private OptionalInt findPreview() {
        return IntStream.range(0, tabs.size())
                .filter(index -> tabs.get(index).previewProperty().get())
                .findFirst();
    }

    private Optional<OpenTab> findTab(Subject subject) {
        return tabs.stream().filter(tab -> tab.subject().id().equals(subject.id())).findFirst();
    }
}
