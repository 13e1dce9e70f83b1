package plumbline.gui.evidence;

import plumbline.gui.navigation.Place;

import java.nio.file.Path;

/// What leads from a place to where it can be seen.
public interface PlaceWays {

    /// Shows a file of an open folder in a tab.
    void open(Path file);

    /// Whether it is a migration that the drawings show.
    boolean isDrawn(Path file);

    /// Shows a migration in one of the drawings.
    void show(Place drawing, Path file);

    /// Opens a file at a line in the person's own editor.
    void edit(Path file, int line);

    /// Asks how that editor is called.
    void chooseEditor();

    /// Shows the folder of a file in the system's file manager.
    void reveal(Path file);

    /// Opens an address of the net in the system's browser.
    void browse(String address);
}
