package plumbline.gui.schema;

import plumbline.analysis.FolderReading;
import plumbline.analysis.ServiceReading;
import plumbline.analysis.SetReading;
import plumbline.framework.Migration;

import java.nio.file.Path;

/// A set of migrations of an open service.
public record SchemaSource(FolderReading reading, ServiceReading service, SetReading set) {

    /// What stays the same when its folder is read again.
    String id() {
        return reading.root() + "|" + service.name() + "|" + set.set().title();
    }

    /// The service, and the set where it has several.
    public String title() {
        return service.sets().size() == 1
                ? service.name()
                : service.name() + " · " + set.set().title();
    }

    /// Whether one of its migrations stands in that file of the disk.
    boolean holds(Path file) {
        return file.startsWith(reading.root())
                && set.migrations().stream().anyMatch(each -> file(each.file()).equals(file));
    }

    /// Whether no other migration stands in its file.
    boolean isAlone(Migration migration) {
        return set.migrations().stream()
                        .filter(each -> each.file().equals(migration.file()))
                        .count()
                < 2;
    }

    /// A file of it, as a path of the disk.
    Path file(String name) {
        return reading.root().resolve(name);
    }
}
