package plumbline.check.index;

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
import plumbline.operation.ColumnOperation.AddColumn;
import plumbline.schema.object.Column;
import plumbline.schema.object.Index;

import java.util.List;
import java.util.regex.Pattern;

/// Tells columns that queries will look for and no index knows.
public final class NewColumnIndexed implements MigrationCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "idx-new-column",
                            Section.INDEXES,
                            Severity.LOW,
                            "Query/tenant columns added get an index")
                    .fixedBy("Build an index CONCURRENTLY in the next migration")
                    .notApplicableWithout("a query or tenant column that is added to a table");

    private static final Pattern SOUGHT =
            Pattern.compile("\\w+_id|\\w*[a-z]Id|(\\w+_)?(status|state)");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Verdict> judge(MigrationSubject migration) {
        return migration.made(Column.class).stream()
                .filter(each -> isSought(migration, each))
                .map(each -> judge(migration.set(), each).at(each.place()))
                .toList();
    }

    private static boolean isSought(MigrationSubject migration, Made<Column> made) {
        String name = made.object().name();
        boolean sought = SOUGHT.matcher(name).matches() || migration.profile().isTenantColumn(name);
        return sought
                && made.object().type().dimensions() == 0
                && made.step().operation() instanceof AddColumn added
                && made.step().isExisting(added.table());
    }

    private static Verdict judge(SetSubject set, Made<Column> made) {
        Column column = made.object();
        StepSubject step = made.step();
        int last = step.migration().position() + 1;
        String named = column.name() + " of " + step.operation().table();
        List<Index> indexes = set.end().usersOf(column.id(), Index.class).toList();
        boolean inTime =
                indexes.stream()
                        .anyMatch(
                                each ->
                                        set.findMaker(each.id())
                                                .filter(m -> m.migration().position() <= last)
                                                .isPresent());
        if (inTime) {
            return pass("%s is indexed", named).atMost(made.certainty());
        }
        boolean open = step.migration().isLast();
        Verdict verdict =
                indexes.isEmpty()
                        ? partial("no index on the new column %s", named)
                        : partial("the new column %s is indexed much later", named);
        return open ? verdict.hint() : verdict.atMost(made.certainty());
    }
}
