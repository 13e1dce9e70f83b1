package plumbline.gui.drawing;

import plumbline.gui.dialog.SaveChoice;
import plumbline.gui.task.ImmediateTaskRunner;
import plumbline.gui.workspace.WorkspaceFixture;

import java.nio.file.Path;
import java.util.Optional;

/// A person who saves no picture.
public final class NowhereFixture implements SaveChoice {

    private NowhereFixture() {}

    public static PictureSaver saver() {
        return new PictureSaver(
                new NowhereFixture(), new ImmediateTaskRunner(), _ -> {}, WorkspaceFixture.words());
    }

    @Override
    public Optional<Path> chooseFile(String title, String name) {
        return Optional.empty();
    }

    @Override
    public Optional<Path> chooseFolder(String title) {
        return Optional.empty();
    }

    @Override
    public Optional<Path> chooseWorkbook(String title) {
        return Optional.empty();
    }
}
