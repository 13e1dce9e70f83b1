package plumbline.gui.session;

import javafx.collections.ListChangeListener;

import org.jspecify.annotations.Nullable;

import plumbline.gui.navigation.Navigator;
import plumbline.gui.navigation.OpenTab;
import plumbline.gui.navigation.Place;
import plumbline.gui.navigation.Selection;
import plumbline.gui.navigation.Subject;
import plumbline.gui.workspace.OpenFolder;
import plumbline.gui.workspace.OpenWorkspace;
import plumbline.preferences.session.Owner;
import plumbline.preferences.session.Session;
import plumbline.review.decision.Cell;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Knows where the person is in each workspace, and remembers it while they work.
public final class SessionKeeper {

    private final OpenWorkspace workspace;
    private final Owner owner;
    private final Consumer<Session> save;
    private final Map<List<Path>, Session> known = new HashMap<>();
    private @Nullable Session now;

    /// `left` are known from before, the latest first; `save` must hold nobody up.
    public SessionKeeper(
            OpenWorkspace workspace, List<Session> left, Owner owner, Consumer<Session> save) {
        this.workspace = workspace;
        this.owner = owner;
        this.save = save;
        left.forEach(each -> known.putIfAbsent(each.folders(), each));
    }

    /// From now on.
    public void follow(Navigator navigator, Selection selection) {
        workspace.folders().addListener((ListChangeListener<OpenFolder>) change -> followFolders());
        navigator.currentProperty().subscribe(this::followTab);
        selection.subjectProperty().subscribe(this::followSubject);
    }

    /// Where these folders were left.
    public Optional<Session> find(List<Path> folders) {
        return Optional.ofNullable(known.get(folders));
    }

    private void followFolders() {
        List<Path> folders = workspace.folders().isEmpty() ? List.of() : workspace.way();
        if (now != null && now.folders().equals(folders)) {
            return;
        }
        close();
        if (!folders.isEmpty()) {
            keep(find(folders).orElseGet(() -> Session.begin(folders)).openedBy(owner));
        }
    }

    private void followTab(@Nullable OpenTab tab) {
        if (now != null && tab != null && tab.subject() instanceof Subject.OfPlace(Place place)) {
            keep(now.at(place.name()));
        }
    }

    private void followSubject(@Nullable Subject subject) {
        if (now != null && subject instanceof Subject.OfCell of) {
            Cell cell = of.row().cell();
            keep(now.at(cell.service(), cell.check()));
        }
    }

    /// What is open now was lost before and opens again.
    void lost() {
        if (now != null) {
            keep(now.lostOnce());
        }
    }

    /// What is open now has opened to its end, as far as it is that.
    boolean settle(List<Path> folders) {
        if (now == null || !now.folders().equals(folders)) {
            return false;
        }
        keep(now.settled());
        return true;
    }

    private void keep(Session next) {
        if (!next.equals(now)) {
            now = next;
            known.put(next.folders(), next);
            save.accept(next);
        }
    }

    /// Nobody has the workspace open any more.
    public void close() {
        if (now != null) {
            Session closed = now.closed();
            now = null;
            known.put(closed.folders(), closed);
            save.accept(closed);
        }
    }
}
