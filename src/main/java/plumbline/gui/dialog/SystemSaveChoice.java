package plumbline.gui.dialog;

import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import plumbline.words.Words;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// The choosers of the operating system; each begins where the last one ended.
public final class SystemSaveChoice implements SaveChoice {

    private final Window owner;
    private final Words words;
    private @Nullable Path last;

    public SystemSaveChoice(Window owner, Words words) {
        this.owner = owner;
        this.words = words;
    }

    @Override
    public Optional<Path> chooseFile(String title, String name) {
        FileChooser chooser = chooser(title);
        chooser.setInitialFileName(name);
        String ending = "*" + name.substring(Math.max(0, name.lastIndexOf('.')));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(ending, ending));
        return remembered(chooser.showSaveDialog(owner));
    }

    @Override
    public Optional<Path> chooseFolder(String title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        chooser.setInitialDirectory(start());
        Optional<Path> chosen = Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
        chosen.ifPresent(each -> last = each);
        return chosen;
    }

    @Override
    public Optional<Path> chooseWorkbook(String title) {
        FileChooser chooser = chooser(title);
        chooser.getExtensionFilters()
                .add(
                        new FileChooser.ExtensionFilter(
                                words.get("choose.workbook"), "*.xlsx", "*.ods"));
        return remembered(chooser.showOpenDialog(owner));
    }

    private FileChooser chooser(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialDirectory(start());
        return chooser;
    }

    /// A chooser refuses to open in a folder that is gone.
    private @Nullable File start() {
        return last != null && Files.isDirectory(last) ? last.toFile() : null;
    }

    private Optional<Path> remembered(@Nullable File chosen) {
        if (chosen != null) {
            last = chosen.toPath().toAbsolutePath().getParent();
        }
        return Optional.ofNullable(chosen).map(File::toPath);
    }
}
