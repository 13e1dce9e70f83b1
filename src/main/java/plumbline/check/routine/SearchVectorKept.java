package plumbline.check.routine;

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
import plumbline.schema.object.Trigger;
import plumbline.schema.state.Naming;
import plumbline.schema.state.SchemaState;

import java.util.List;
import java.util.Optional;

/// Tells search vectors that go stale.
public final class SearchVectorKept implements MigrationCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "fn-search-vector",
                            Section.ROUTINES,
                            Severity.INFO,
                            "Search vector maintained")
                    .fixedBy("Generate the column from the text, or fill it by a trigger")
                    .notApplicableWithout("a tsvector column");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Verdict> judge(MigrationSubject migration) {
        return migration.made(Column.class).stream()
                .filter(each -> each.object().type().name().equals("tsvector"))
                .filter(each -> !each.object().inherited())
                .map(
                        each ->
                                judge(migration.set().end(), each)
                                        .atMost(each.certainty())
                                        .at(each.place()))
                .toList();
    }

    private static Verdict judge(SchemaState end, Made<Column> made) {
        Column column = made.object();
        String named = column.name() + " of " + Naming.of(end).name(column.table());
        if (column.generated() != null) {
            return pass("%s is generated", named);
        }
        Optional<Trigger> trigger = Keeping.find(end, column);
        return trigger.map(each -> pass("the trigger %s fills %s", each.name(), named))
                .orElseGet(() -> partial("nothing fills %s when its text changes", named));
    }
}
