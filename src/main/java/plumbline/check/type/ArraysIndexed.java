package plumbline.check.type;

import static plumbline.check.Verdict.partial;
import static plumbline.check.Verdict.pass;

import plumbline.analysis.subject.Made;
import plumbline.analysis.subject.MigrationSubject;
import plumbline.check.CheckInfo;
import plumbline.check.MigrationCheck;
import plumbline.check.Section;
import plumbline.check.Severity;
import plumbline.check.Verdict;
import plumbline.schema.object.Column;
import plumbline.schema.object.Index;
import plumbline.schema.state.Naming;
import plumbline.schema.state.SchemaState;

import java.util.List;

/// Tells arrays that cannot be searched.
public final class ArraysIndexed implements MigrationCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "type-array",
                            Section.TYPES,
                            Severity.INFO,
                            "Array columns justified and indexed")
                    .fixedBy("Give the array a GIN index or a table of its own, or say why not")
                    .notApplicableWithout("an array column");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Verdict> judge(MigrationSubject migration) {
        return migration.made(Column.class).stream()
                .filter(each -> isArray(each.object()))
                .map(each -> judge(migration, each).atMost(each.certainty()).at(each.place()))
                .toList();
    }

    private static boolean isArray(Column column) {
        return column.type().dimensions() > 0 && !column.inherited();
    }

    private static Verdict judge(MigrationSubject migration, Made<Column> made) {
        SchemaState end = migration.set().end();
        Column column = made.object();
        String table = Naming.of(end).name(column.table());
        boolean indexed =
                end.usersOf(column.id(), Index.class)
                        .anyMatch(each -> each.definition().method().equals("gin"));
        if (indexed) {
            return pass("%s of %s has a GIN index", column.name(), table);
        }
        if (migration.profile().isSmall(table) || end.remarksOn(column.id()).comment() != null) {
            return pass("%s of %s is explained or small", column.name(), table).likely();
        }
        return partial("%s of %s is an array without a GIN index", column.name(), table);
    }
}
