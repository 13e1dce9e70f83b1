package plumbline.gui.scope;

import javafx.collections.ObservableList;

import plumbline.gui.navigation.Navigator;
import plumbline.gui.navigation.Place;
import plumbline.gui.navigation.Selection;
import plumbline.gui.navigation.Subject;
import plumbline.gui.workspace.FolderState;
import plumbline.gui.workspace.OpenFolder;
import plumbline.gui.workspace.OpenWorkspace;
import plumbline.words.Words;

/// The folders of the workspace, each with what is known of it in a word or two.
public final class ScopeViewModel {

    private final OpenWorkspace workspace;
    private final Selection selection;
    private final Navigator navigator;
    private final Words words;

    public ScopeViewModel(
            OpenWorkspace workspace, Selection selection, Navigator navigator, Words words) {
        this.workspace = workspace;
        this.selection = selection;
        this.navigator = navigator;
        this.words = words;
    }

    public ObservableList<OpenFolder> folders() {
        return workspace.folders();
    }

    public void select(OpenFolder folder) {
        selection.select(new Subject.OfFolder(folder));
    }

    public void open(OpenFolder folder) {
        select(folder);
        navigator.go(Place.OVERVIEW);
    }

    public String summary(OpenFolder folder) {
        return switch (folder.stateProperty().get()) {
            case FolderState.Reading reading -> words.get("scope.reading");
            case FolderState.Unreadable unreadable -> words.get("scope.unreadable");
            case FolderState.Read read ->
                    words.get(
                            read.contents().complete() ? "scope.files" : "scope.files-incomplete",
                            read.contents().files().size());
        };
    }

    public boolean isUnreadable(OpenFolder folder) {
        return folder.stateProperty().get() instanceof FolderState.Unreadable;
    }
}
