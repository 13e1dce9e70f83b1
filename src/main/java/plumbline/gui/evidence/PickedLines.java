package plumbline.gui.evidence;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.Optional;

/// The lines of a file that somebody went to last, in whatever view they stand: what can be
/// attached next.
public final class PickedLines {

    private final ReadOnlyObjectWrapper<@Nullable Picked> last = new ReadOnlyObjectWrapper<>();

    /// Lines of a file, both ends included.
    public record Picked(Path file, int first, int last) {}

    public void pick(Path file, int first, int lastLine) {
        last.set(new Picked(file, first, lastLine));
    }

    /// Forgets them, as when they were attached.
    public void clear() {
        last.set(null);
    }

    public ReadOnlyObjectProperty<@Nullable Picked> lastProperty() {
        return last.getReadOnlyProperty();
    }

    public Optional<Picked> findLast() {
        return Optional.ofNullable(last.get());
    }
}
