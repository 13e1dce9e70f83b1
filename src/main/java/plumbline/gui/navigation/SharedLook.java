package plumbline.gui.navigation;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.Set;

/// What timeline, graph and schema look at together: whoever looks at something else takes the
/// others along.
public final class SharedLook {

    /// A migration by its file; `id` tells those of one file apart, and is empty for the first.
    public record OfMigration(Path file, String id) {}

    /// A table of a service, or of one of its sets: `orders`, `orders (legacy)`.
    public record OfTable(String home, String table) {

        private static final String USUAL = "public.";

        public boolean isOf(String service) {
            return home.equals(service) || home.startsWith(service + " (");
        }

        /// With the usual schema or without it, in quotes or not.
        public boolean isCalled(String name) {
            return plain(table).equals(plain(name));
        }

        private static String plain(String name) {
            String bare = name.replace("\"", "");
            return bare.startsWith(USUAL) ? bare.substring(USUAL.length()) : bare;
        }
    }

    private final ObjectProperty<@Nullable OfMigration> migration = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable OfMigration> sought = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable OfMigration> moment = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable OfTable> table = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Set<OfMigration>> inTime = new SimpleObjectProperty<>();
    private Set<Path> drawn = Set.of();

    public ObjectProperty<@Nullable OfMigration> migrationProperty() {
        return migration;
    }

    /// What somebody asked to see in the graph, which does not show everything of itself.
    public ObjectProperty<@Nullable OfMigration> soughtProperty() {
        return sought;
    }

    /// The last migration that has run at the moment that the schema over time looks at.
    public ObjectProperty<@Nullable OfMigration> momentProperty() {
        return moment;
    }

    public ObjectProperty<@Nullable OfTable> tableProperty() {
        return table;
    }

    /// The migrations of the time that the filter asks for; nothing where it asks for none.
    public ObjectProperty<@Nullable Set<OfMigration>> inTimeProperty() {
        return inTime;
    }

    /// Brings back what is looked at now.
    public Runnable sight() {
        OfMigration migrationNow = migration.get();
        OfTable tableNow = table.get();
        return () -> {
            if (migrationNow != null) {
                migration.set(migrationNow);
            }
            if (tableNow != null) {
                table.set(tableNow);
            }
        };
    }

    /// The files of all migrations that are drawn.
    public void setDrawn(Set<Path> files) {
        drawn = Set.copyOf(files);
    }

    public boolean isDrawn(Path file) {
        return drawn.contains(file);
    }
}
