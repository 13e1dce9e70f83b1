package plumbline.gui.status;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;

import plumbline.gui.control.ByteCount;
import plumbline.gui.workspace.FolderState;
import plumbline.gui.workspace.OpenFolder;
import plumbline.gui.workspace.OpenWorkspace;
import plumbline.source.FolderContents;
import plumbline.words.Words;

import java.util.List;
import java.util.Optional;

/// What was read, and what was not: always in sight.
public final class StatusViewModel {

    private final OpenWorkspace workspace;
    private final Words words;
    private final StringBinding read;
    private final StringBinding skipped;
    private final BooleanBinding open;

    public StatusViewModel(OpenWorkspace workspace, Words words) {
        this.workspace = workspace;
        this.words = words;
        this.read = Bindings.createStringBinding(this::readText, workspace.folders());
        this.skipped = Bindings.createStringBinding(this::skippedText, workspace.folders());
        this.open = workspace.openProperty();
    }

    public StringBinding readProperty() {
        return read;
    }

    public StringBinding skippedProperty() {
        return skipped;
    }

    public BooleanBinding openProperty() {
        return open;
    }

    private String readText() {
        if (workspace.folders().isEmpty()) {
            return words.get("status.nothing-open");
        }
        int files = contents().stream().mapToInt(read -> read.files().size()).sum();
        long bytes = contents().stream().mapToLong(FolderContents::bytes).sum();
        long unreadable =
                workspace.folders().stream().filter(StatusViewModel::isUnreadable).count();
        return words.get(
                unreadable == 0 ? "status.read" : "status.read-in-part",
                workspace.folders().size(),
                files,
                ByteCount.text(bytes),
                unreadable);
    }

    private String skippedText() {
        int count = contents().stream().mapToInt(read -> read.skipped().size()).sum();
        boolean complete = contents().stream().allMatch(FolderContents::complete);
        return words.get(complete ? "status.skipped" : "status.skipped-incomplete", count);
    }

    private static boolean isUnreadable(OpenFolder folder) {
        return folder.stateProperty().get() instanceof FolderState.Unreadable;
    }

    private List<FolderContents> contents() {
        return workspace.folders().stream()
                .map(OpenFolder::findContents)
                .flatMap(Optional::stream)
                .toList();
    }
}
