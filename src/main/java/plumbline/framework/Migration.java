package plumbline.framework;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// One versioned step as it was read.
///
/// `id` is unique within its service and what the tool's history table holds, `version` the part
/// that orders it. `transaction` overrides the rule of the set where the migration says so.
/// `traits` are what else it is: `repeatable`, `baseline`, `undo`, `callback`, `changeset
/// context=…`.
public record Migration(
        String id,
        String version,
        String name,
        String file,
        Framework framework,
        MigrationUnit.Status status,
        @Nullable Boolean transaction,
        MigrationHalf up,
        MigrationHalf down,
        List<String> traits) {

    public Migration {
        traits = List.copyOf(traits);
    }

    /// The same with other ways up and down.
    public Migration withHalves(MigrationHalf otherUp, MigrationHalf otherDown) {
        return new Migration(
                id,
                version,
                name,
                file,
                framework,
                status,
                transaction,
                otherUp,
                otherDown,
                traits);
    }
}
