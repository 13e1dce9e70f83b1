package plumbline.preferences.session;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;

/// Where a person is in a workspace: which place of the window, and which check of which service,
/// both empty where none was chosen. Somebody has it open as long as there is an `owner`; `losses`
/// counts how often in a row it was lost while it opened.
public record Session(
        List<Path> folders,
        String place,
        String service,
        String check,
        @Nullable Owner owner,
        int losses) {

    private static final int MOST_LOSSES = 2;

    public Session {
        folders = List.copyOf(folders);
    }

    boolean isOf(List<Path> others) {
        return folders.equals(others);
    }

    public boolean hasCell() {
        return !service.isEmpty() && !check.isEmpty();
    }

    /// Of a workspace that nobody has opened before.
    public static Session begin(List<Path> folders) {
        return new Session(folders, "", "", "", null, 0);
    }

    public Session at(String newPlace) {
        return new Session(folders, newPlace, service, check, owner, losses);
    }

    public Session at(String newService, String newCheck) {
        return new Session(folders, place, newService, newCheck, owner, losses);
    }

    public Session openedBy(Owner newOwner) {
        return new Session(folders, place, service, check, newOwner, losses);
    }

    public Session closed() {
        return new Session(folders, place, service, check, null, 0);
    }

    /// Opened again after it was lost, and not yet to its end.
    public Session lostOnce() {
        return new Session(folders, place, service, check, owner, losses + 1);
    }

    /// Opened to its end.
    public Session settled() {
        return new Session(folders, place, service, check, owner, 0);
    }

    /// Whether opening it seems to be what the program is lost by.
    public boolean isDangerous() {
        return losses >= MOST_LOSSES;
    }

    /// Whether the program that had it open is gone without having closed it.
    public boolean wasLost() {
        return owner != null && !owner.isAlive();
    }
}
