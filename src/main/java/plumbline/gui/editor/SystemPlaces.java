package plumbline.gui.editor;

import javafx.geometry.Pos;

import plumbline.gui.dialog.Overlay;
import plumbline.gui.dialog.Sheet;
import plumbline.gui.dialog.SystemFileOpener;
import plumbline.gui.evidence.PlaceWays;
import plumbline.gui.navigation.Navigator;
import plumbline.gui.navigation.Place;
import plumbline.gui.navigation.SharedLook;
import plumbline.words.Words;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// Leads from places to tabs of the window, and to other programs of the system.
public final class SystemPlaces implements PlaceWays {

    private final Consumer<Path> preview;
    private final Navigator navigator;
    private final SharedLook look;
    private final SystemFileOpener system = new SystemFileOpener();
    private final EditorViewModel editor;
    private final Overlay overlay;
    private final Words words;

    public SystemPlaces(
            Consumer<Path> preview,
            Navigator navigator,
            SharedLook look,
            EditorViewModel editor,
            Overlay overlay,
            Words words) {
        this.preview = preview;
        this.navigator = navigator;
        this.look = look;
        this.editor = editor;
        this.overlay = overlay;
        this.words = words;
    }

    /// Starts a program that goes on by itself; what it prints is nobody's concern.
    public static void start(List<String> program) throws IOException {
        new ProcessBuilder(program)
                .redirectInput(ProcessBuilder.Redirect.from(nothing()))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static File nothing() {
        return new File(File.separatorChar == '/' ? "/dev/null" : "NUL");
    }

    @Override
    public void edit(Path file, int line) {
        editor.open(file, line, this::chooseEditor);
    }

    @Override
    public void chooseEditor() {
        Sheet sheet =
                new Sheet(
                                "editor-sheet",
                                words.get("editor.title"),
                                words.get("sheet.close"),
                                new EditorView(editor, overlay::hide, words))
                        .onClose(overlay::hide);
        overlay.show(sheet, Pos.CENTER);
    }

    @Override
    public void open(Path file) {
        preview.accept(file);
    }

    @Override
    public boolean isDrawn(Path file) {
        return look.isDrawn(file);
    }

    @Override
    public void show(Place drawing, Path file) {
        SharedLook.OfMigration migration = new SharedLook.OfMigration(file, "");
        look.migrationProperty().set(migration);
        look.soughtProperty().set(drawing == Place.GRAPH ? migration : null);
        navigator.go(drawing);
    }

    @Override
    public void reveal(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        system.open(folder == null ? file : folder);
    }

    @Override
    public void browse(String address) {
        if (address.startsWith("https://") || address.startsWith("http://")) {
            system.browse(address);
        }
    }
}
