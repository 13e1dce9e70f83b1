package plumbline.framework;

import plumbline.operation.Dialect;

import java.util.List;

/// The migrations that one configuration of one tool runs against one database, before they are
/// read.
///
/// `home` is the folder of the service they belong to. `label` tells several sets of one home apart
/// (`system`, `tenant`, `mysql`), else empty. `units` are in the order of their files.
public record MigrationSet(
        Framework framework,
        String home,
        String label,
        Dialect dialect,
        MigrationSettings settings,
        List<MigrationUnit> units,
        List<NotAMigration> strangers) {

    public MigrationSet {
        units = List.copyOf(units);
        strangers = List.copyOf(strangers);
    }

    /// The name of the tool, and the label in brackets where there is one.
    public String title() {
        return label.isEmpty() ? framework.title() : framework.title() + " (" + label + ")";
    }

    /// A file that looks like a migration of this set and is none, with the reason in words.
    public record NotAMigration(String file, String reason) {}
}
