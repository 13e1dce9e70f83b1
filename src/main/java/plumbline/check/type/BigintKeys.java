package plumbline.check.type;

import static plumbline.check.Verdict.fail;
import static plumbline.check.Verdict.partial;
import static plumbline.check.Verdict.pass;

import plumbline.analysis.subject.Made;
import plumbline.analysis.subject.MigrationSubject;
import plumbline.check.CheckInfo;
import plumbline.check.MigrationCheck;
import plumbline.check.Section;
import plumbline.check.Severity;
import plumbline.check.Verdict;
import plumbline.operation.TableOperation.Persistence;
import plumbline.schema.object.Column;
import plumbline.schema.object.Table;
import plumbline.schema.object.TableConstraint.PrimaryKey;
import plumbline.schema.state.SchemaState;
import plumbline.source.SourceSpan;

import java.util.ArrayList;
import java.util.List;

/// Flags keys that run out of numbers.
public final class BigintKeys implements MigrationCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "type-pk-bigint",
                            Section.TYPES,
                            Severity.MEDIUM,
                            "No 32-bit/16-bit primary keys")
                    .fixedBy("Make the key bigint GENERATED ALWAYS AS IDENTITY, or uuid")
                    .notApplicableWithout("a primary key");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Verdict> judge(MigrationSubject migration) {
        SchemaState end = migration.set().end();
        List<Verdict> verdicts = new ArrayList<>();
        for (Made<PrimaryKey> made : migration.made(PrimaryKey.class)) {
            if (!made.object().inherited() && isLasting(end, made.object())) {
                KeyColumns.of(end, made.object())
                        .forEach(each -> verdicts.add(judge(migration, made, each)));
            }
        }
        for (Made<Table> made : migration.made(Table.class)) {
            KeyColumns.counted(end, made.object())
                    .forEach(each -> verdicts.add(judge(migration, made, each)));
            KeyColumns.listed(end, made.object())
                    .forEach(each -> verdicts.add(list(migration, made, each)));
        }
        return verdicts;
    }

    /// Keys of other tables in an array, which no foreign key can hold to their type.
    private static Verdict list(MigrationSubject migration, Made<?> made, Column column) {
        SourceSpan written = migration.set().place(column);
        return partial("the keys in %s end at 2,147,483,647", column.name())
                .hint()
                .at(written == null ? made.place() : written);
    }

    private static boolean isLasting(SchemaState end, PrimaryKey key) {
        return end.find(key.table(), Table.class)
                .filter(each -> each.persistence() != Persistence.TEMPORARY)
                .isPresent();
    }

    private static Verdict judge(MigrationSubject migration, Made<?> made, Column column) {
        SourceSpan written = migration.set().place(column);
        return judge(migration, column)
                .atMost(made.certainty())
                .at(written == null ? made.place() : written);
    }

    private static Verdict judge(MigrationSubject migration, Column column) {
        SchemaState end = migration.set().end();
        String table = end.findObject(column.table()).map(each -> each.name()).orElse("?");
        String type = column.type().name();
        if (!type.equals("integer") && !type.equals("smallint")) {
            return pass("the key %s of %s is %s", column.name(), table, type);
        }
        String last = type.equals("integer") ? "2,147,483,647" : "32,767";
        return LookupTables.isOne(migration.profile(), table)
                ? partial(
                        "the key %s of the lookup table %s ends at %s", column.name(), table, last)
                : fail("the key %s of %s ends at %s", column.name(), table, last);
    }
}
