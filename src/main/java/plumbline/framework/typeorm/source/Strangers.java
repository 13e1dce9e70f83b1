package plumbline.framework.typeorm.source;

import plumbline.framework.MigrationSet.NotAMigration;
import plumbline.source.SourceFile;
import plumbline.source.SourceTree;
import plumbline.source.TreePath;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// What stands among the migrations of a set, or is configured as such, and is none.
final class Strangers {

    private final SourceTree tree;
    private final MigrationFiles migrations;
    private final Collection<Draft> all;

    /// `all` are the sets of the opened folder, whose files are nobody else’s.
    Strangers(SourceTree tree, MigrationFiles migrations, Collection<Draft> all) {
        this.tree = tree;
        this.migrations = migrations;
        this.all = List.copyOf(all);
    }

    List<NotAMigration> of(Draft draft) {
        List<NotAMigration> strangers = new ArrayList<>();
        if (!draft.unmatched.isEmpty()) {
            String paths = String.join(", ", draft.unmatched);
            strangers.add(new NotAMigration(draft.source, "it lists no file: migrations " + paths));
        }
        Stream.concat(listed(draft), neighbours(draft).stream())
                .filter(file -> !migrations.holdsMigration(file))
                .forEach(
                        file ->
                                strangers.add(
                                        new NotAMigration(
                                                file, "no class that TypeORM would run")));
        return strangers;
    }

    private static Stream<String> listed(Draft draft) {
        return Stream.concat(draft.active.stream(), draft.others.stream());
    }

    /// A file whose name begins as those of migrations do was written to be one.
    private Set<String> neighbours(Draft draft) {
        Set<String> found = new TreeSet<>();
        listed(draft)
                .map(TreePath::parent)
                .distinct()
                .flatMap(folder -> tree.in(folder).stream())
                .map(SourceFile::relativePath)
                .filter(MigrationFiles::isStamped)
                .filter(file -> all.stream().noneMatch(each -> each.has(file)))
                .forEach(found::add);
        return found;
    }
}
