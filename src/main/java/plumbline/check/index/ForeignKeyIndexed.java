package plumbline.check.index;

import static plumbline.check.Verdict.fail;
import static plumbline.check.Verdict.partial;
import static plumbline.check.Verdict.pass;

import plumbline.analysis.subject.Made;
import plumbline.analysis.subject.MigrationSubject;
import plumbline.analysis.subject.StepSubject;
import plumbline.check.CheckInfo;
import plumbline.check.MigrationCheck;
import plumbline.check.Section;
import plumbline.check.Severity;
import plumbline.check.Verdict;
import plumbline.operation.IndexOperation.CreateIndex;
import plumbline.schema.object.Column;
import plumbline.schema.object.Index;
import plumbline.schema.object.Table;
import plumbline.schema.object.TableConstraint.ForeignKey;
import plumbline.schema.state.Naming;
import plumbline.schema.state.SchemaState;

import java.util.List;
import java.util.Optional;

/// Flags foreign keys for which the server reads the whole table.
public final class ForeignKeyIndexed implements MigrationCheck {

    private static final CheckInfo INFO =
            CheckInfo.of("idx-foreign-key", Section.INDEXES, Severity.MEDIUM, "FK columns indexed")
                    .fixedBy("Make an index that begins with the columns of the foreign key")
                    .notApplicableWithout("a foreign key");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Verdict> judge(MigrationSubject migration) {
        SchemaState end = migration.set().end();
        return migration.made(ForeignKey.class).stream()
                .filter(each -> !each.object().inherited() && !each.object().columns().isEmpty())
                .filter(each -> !isPartition(end, each.object()))
                .map(each -> judge(migration, each).atMost(each.certainty()).at(each.place()))
                .toList();
    }

    private static boolean isPartition(SchemaState end, ForeignKey key) {
        return end.find(key.table(), Table.class).filter(Table::isPartition).isPresent();
    }

    private static Verdict judge(MigrationSubject migration, Made<ForeignKey> made) {
        SchemaState end = migration.set().end();
        ForeignKey key = made.object();
        Naming naming = Naming.of(end);
        String named = naming.columns(key.columns()) + " of " + naming.name(key.table());
        KeyCover cover = KeyCover.of(end, key);
        if (!cover.full().isEmpty()) {
            return cover.full().stream().anyMatch(each -> isInTime(migration, each))
                    ? pass("an index begins with %s", named)
                    : partial("only a later migration makes an index on %s", named);
        }
        if (!cover.partial().isEmpty()) {
            return partial("only a partial index begins with %s", named);
        }
        return without(migration, made, named);
    }

    /// An index that is built CONCURRENTLY has to stand in a migration of its own.
    private static boolean isInTime(MigrationSubject migration, Index index) {
        Optional<StepSubject> maker = migration.set().findMaker(index.id());
        return maker.isEmpty()
                || maker.get().migration().position() <= migration.position()
                || (maker.get().operation() instanceof CreateIndex built && built.concurrently());
    }

    private static Verdict without(
            MigrationSubject migration, Made<ForeignKey> made, String named) {
        SchemaState end = migration.set().end();
        String table = Naming.of(end).name(made.object().table());
        String parent = Naming.of(end).name(made.object().referencedTable());
        if (migration.profile().isSmall(table)) {
            return pass("the profile says that %s is small", table);
        }
        boolean known = made.object().columns().stream().anyMatch(each -> isMade(migration, each));
        if (!known) {
            return partial("no index on %s is made here; it may be there already", named).hint();
        }
        Verdict verdict =
                fail("no index begins with %s: deleting from %s reads all of it", named, parent);
        boolean doubtful = !end.remarksOn(made.object().table()).doubts().isEmpty();
        return migration.set().isWhole() && !doubtful ? verdict : verdict.likely();
    }

    /// A column that nobody made may have its index from where it was made.
    private static boolean isMade(MigrationSubject migration, int column) {
        return migration
                .set()
                .end()
                .find(column, Column.class)
                .filter(migration.set()::isMade)
                .isPresent();
    }
}
