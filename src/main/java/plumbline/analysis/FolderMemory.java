package plumbline.analysis;

import plumbline.framework.Framework;
import plumbline.framework.FrameworkAdapter;
import plumbline.framework.Migration;
import plumbline.framework.MigrationSet;
import plumbline.framework.MigrationSettings;
import plumbline.framework.MigrationUnit;
import plumbline.operation.Dialect;
import plumbline.setting.Surroundings;
import plumbline.source.FolderContents;
import plumbline.source.SourceReader;
import plumbline.source.SourceTree;

import java.util.List;

/// What is known of one folder from its last reading.
record FolderMemory(
        SourceTree tree,
        LookMemory<SetKey, List<MigrationSet>> sets,
        LookMemory<UnitKey, List<Migration>> units,
        LookMemory<String, Surroundings> surroundings) {

    /// What one adapter found, given what surer ones had.
    record SetKey(FrameworkAdapter adapter, List<MigrationSet> others) {

        SetKey {
            others = List.copyOf(others);
        }
    }

    /// What tells how a unit is read; which other units the set has, does not.
    record UnitKey(
            Framework framework,
            String home,
            String label,
            Dialect dialect,
            MigrationSettings settings,
            MigrationUnit unit) {

        static UnitKey of(MigrationSet set, MigrationUnit unit) {
            return new UnitKey(
                    set.framework(), set.home(), set.label(), set.dialect(), set.settings(), unit);
        }
    }

    static FolderMemory of(FolderContents contents, SourceReader reader) {
        return new FolderMemory(
                new SourceTree(contents, reader),
                new LookMemory<>(),
                new LookMemory<>(),
                new LookMemory<>());
    }

    /// For reading the folder as it is now.
    FolderMemory next(FolderContents contents) {
        return new FolderMemory(
                tree.rescanned(contents), sets.next(), units.next(), surroundings.next());
    }
}
