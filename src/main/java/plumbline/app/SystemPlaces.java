package plumbline.app;

import plumbline.gui.dialog.SystemFileOpener;
import plumbline.gui.evidence.PlaceWays;

import java.nio.file.Path;
import java.util.function.Consumer;

/// Leads from places to tabs of the window, and to other programs of the system.
final class SystemPlaces implements PlaceWays {

    private final Consumer<Path> preview;
    private final SystemFileOpener system = new SystemFileOpener();

    SystemPlaces(Consumer<Path> preview) {
        this.preview = preview;
    }

    @Override
    public void open(Path file) {
        preview.accept(file);
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
