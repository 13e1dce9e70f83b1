package plumbline.gui.vast;

import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;

import plumbline.gui.dialog.Overlay;
import plumbline.gui.dialog.Sheet;
import plumbline.gui.workspace.FolderState;
import plumbline.gui.workspace.OpenFolder;
import plumbline.gui.workspace.OpenWorkspace;
import plumbline.words.Words;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/// Asks what of a very large folder is read, once for each time it was listed.
public final class VastFolders {

    private final OpenWorkspace workspace;
    private final Overlay overlay;
    private final Words words;
    private final Set<FolderState> asked = Collections.newSetFromMap(new IdentityHashMap<>());

    private VastFolders(OpenWorkspace workspace, Overlay overlay, Words words) {
        this.workspace = workspace;
        this.overlay = overlay;
        this.words = words;
    }

    /// From now on.
    public static void ask(OpenWorkspace workspace, Overlay overlay, Words words) {
        VastFolders folders = new VastFolders(workspace, overlay, words);
        workspace.folders().addListener((ListChangeListener<OpenFolder>) _ -> folders.next());
        overlay.visibleProperty().subscribe(_ -> folders.next());
    }

    /// One after the other, and none over another sheet.
    private void next() {
        asked.removeIf(each -> workspace.folders().stream().noneMatch(of -> isIn(of, each)));
        if (overlay.isVisible()) {
            return;
        }
        for (OpenFolder folder : workspace.folders()) {
            FolderState state = folder.stateProperty().get();
            if (state instanceof FolderState.Vast(var contents) && asked.add(state)) {
                VastViewModel model = new VastViewModel(workspace, folder, contents, words);
                Sheet sheet =
                        new Sheet(
                                        "vast-sheet",
                                        words.get("vast.title"),
                                        words.get("sheet.close"),
                                        new VastView(model, overlay::hide, words))
                                .onClose(overlay::hide);
                overlay.show(sheet, Pos.CENTER);
                return;
            }
        }
    }

    @SuppressWarnings("ReferenceEquality") // the same listing, and not one that is equal
    private static boolean isIn(OpenFolder folder, FolderState state) {
        return folder.stateProperty().get() == state;
    }
}
