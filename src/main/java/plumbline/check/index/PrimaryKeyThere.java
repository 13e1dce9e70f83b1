package plumbline.check.index;

import static plumbline.check.Verdict.fail;
import static plumbline.check.Verdict.notApplicable;
import static plumbline.check.Verdict.partial;
import static plumbline.check.Verdict.pass;

import plumbline.analysis.subject.Made;
import plumbline.analysis.subject.MigrationSubject;
import plumbline.analysis.subject.SetSubject;
import plumbline.analysis.subject.StepSubject;
import plumbline.check.CheckInfo;
import plumbline.check.MigrationCheck;
import plumbline.check.Section;
import plumbline.check.Severity;
import plumbline.check.Verdict;
import plumbline.operation.TableOperation.CreateTable;
import plumbline.operation.TableOperation.Persistence;
import plumbline.schema.object.Table;
import plumbline.schema.object.TableConstraint.PrimaryKey;
import plumbline.schema.state.Naming;
import plumbline.schema.state.SchemaState;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Flags tables in which a row can stand twice.
public final class PrimaryKeyThere implements MigrationCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "idx-primary-key",
                            Section.INDEXES,
                            Severity.MEDIUM,
                            "Every table has a primary key")
                    .fixedBy("Give the table a primary key")
                    .notApplicableWithout("a new table");

    private static final Pattern FOREIGN = Pattern.compile("(?i)\\s*create\\s+foreign\\s+table\\b");
    private static final Pattern PASSING =
            Pattern.compile("(.*_)?(staging|stg|tmp|temp|import|raw|backup|bak|dump)(_.*)?");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Verdict> judge(MigrationSubject migration) {
        return migration.made(Table.class).stream()
                .filter(each -> isOwn(each.object()) && !isForeign(each.step()))
                .flatMap(each -> judge(migration, each))
                .toList();
    }

    private static boolean isOwn(Table table) {
        return table.persistence() != Persistence.TEMPORARY
                && !table.isPartition()
                && !table.columns().isEmpty();
    }

    /// What another server keeps cannot have a key here.
    private static boolean isForeign(StepSubject step) {
        return FOREIGN.matcher(step.step().sql()).lookingAt();
    }

    private static Stream<Verdict> judge(MigrationSubject migration, Made<Table> made) {
        Verdict verdict = judge(migration.set(), made.object());
        boolean unsure = isInherited(made) || isDoubtful(migration, made.object());
        return Stream.of(
                (unsure ? verdict.likely() : verdict).atMost(made.certainty()).at(made.place()));
    }

    /// What comes from another table may bring more than is known of that table.
    private static boolean isInherited(Made<Table> made) {
        return !made.object().parents().isEmpty()
                || (made.step().operation() instanceof CreateTable table
                        && !table.likes().isEmpty());
    }

    private static boolean isDoubtful(MigrationSubject migration, Table table) {
        return !migration.set().isWhole()
                || !migration.set().end().remarksOn(table.id()).doubts().isEmpty();
    }

    private static Verdict judge(SetSubject set, Table table) {
        SchemaState end = set.end();
        String name = Naming.of(end).name(table.id());
        if (end.usersOf(table.id(), PrimaryKey.class).anyMatch(k -> k.table() == table.id())) {
            return pass("%s has a primary key", name);
        }
        if (PASSING.matcher(table.name()).matches()) {
            return notApplicable("%s is called like a table for passing rows on", name);
        }
        boolean unique = OtherKeys.isUnique(end, table);
        if (OtherKeys.isMeant(set, table)) {
            return pass("a migration gives %s a primary key by its name", name).likely();
        }
        return unique
                ? partial("%s has a unique key over NOT NULL columns, but no primary key", name)
                : fail("%s has no primary key", name);
    }
}
