package plumbline.framework;

import plumbline.source.SourceTree;

import java.util.List;

/// What Plumbline has to know about one migration tool: where its migrations are, how they are set
/// up, and what they do.
///
/// An adapter holds no state and is used by many threads at once.
public interface FrameworkAdapter {

    Framework framework();

    /// Every set of migrations of this tool in the folder; looks at names and configuration and
    /// reads no migration that it need not read to tell.
    List<MigrationSet> discover(SourceTree tree);

    /// Whether it claims only what no other adapter has found.
    default boolean asksForOthers() {
        return false;
    }

    /// The same, knowing what adapters that are surer of their own have found.
    default List<MigrationSet> discover(SourceTree tree, List<MigrationSet> others) {
        return discover(tree);
    }

    /// Reads one unit; what cannot be read is said in the migration, never thrown and never left
    /// out. The result is empty only for a unit that turns out to hold no migration.
    List<Migration> read(MigrationSet set, MigrationUnit unit, SourceTree tree);

    /// The migrations of a set in the order in which the tool runs them.
    List<Migration> order(MigrationSet set, List<Migration> migrations);
}
