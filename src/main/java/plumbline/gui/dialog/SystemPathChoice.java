package plumbline.gui.dialog;

import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

import plumbline.words.Words;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The choosers of the operating system.
public final class SystemPathChoice implements PathChoice {

    private final Window owner;
    private final Words words;

    public SystemPathChoice(Window owner, Words words) {
        this.owner = owner;
        this.words = words;
    }

    @Override
    public Optional<Path> chooseFolder(String title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
    }

    @Override
    public List<Path> chooseAudits(String title) {
        List<File> chosen =
                chooser(title, words.get("choose.markdown"), "*.md", "*.txt")
                        .showOpenMultipleDialog(owner);
        return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> chooseReport(String title) {
        return chooseFile(title, words.get("choose.report"), "*.json");
    }

    @Override
    public List<Path> chooseFiles(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        return Optional.ofNullable(chooser.showOpenMultipleDialog(owner)).stream()
                .flatMap(List::stream)
                .map(File::toPath)
                .toList();
    }

    private Optional<Path> chooseFile(String title, String kind, String... endings) {
        return Optional.ofNullable(chooser(title, kind, endings).showOpenDialog(owner))
                .map(File::toPath);
    }

    private static FileChooser chooser(String title, String kind, String... endings) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind, endings));
        return chooser;
    }
}
