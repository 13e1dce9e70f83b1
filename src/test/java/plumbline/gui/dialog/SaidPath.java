package plumbline.gui.dialog;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A person who chooses what a test says, and nothing until then.
public final class SaidPath implements PathChoice {

    private @Nullable Path said;

    public void say(Path path) {
        said = path;
    }

    @Override
    public Optional<Path> chooseFolder(String title) {
        return Optional.ofNullable(said);
    }

    @Override
    public List<Path> chooseAudits(String title) {
        return Optional.ofNullable(said).stream().toList();
    }

    @Override
    public List<Path> chooseFiles(String title) {
        return Optional.ofNullable(said).stream().toList();
    }

    @Override
    public Optional<Path> chooseReport(String title) {
        return Optional.ofNullable(said);
    }
}
