package plumbline.gui.vast;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/// A folder directly in the one that is opened: how many files lie anywhere in it, whether tools
/// usually fill folders of its name, and whether it is read.
final class TopFolder {

    private final String name;
    private final int files;
    private final boolean usuallyMade;
    private final BooleanProperty read;

    TopFolder(String name, int files, boolean usuallyMade, boolean read) {
        this.name = name;
        this.files = files;
        this.usuallyMade = usuallyMade;
        this.read = new SimpleBooleanProperty(read);
    }

    String name() {
        return name;
    }

    int files() {
        return files;
    }

    boolean isUsuallyMade() {
        return usuallyMade;
    }

    BooleanProperty readProperty() {
        return read;
    }
}
