package plumbline.check.type;

import static plumbline.check.Verdict.partial;
import static plumbline.check.Verdict.pass;

import plumbline.analysis.subject.ServiceSubject;
import plumbline.analysis.subject.SetSubject;
import plumbline.check.CheckInfo;
import plumbline.check.Section;
import plumbline.check.ServiceCheck;
import plumbline.check.Severity;
import plumbline.check.Verdict;
import plumbline.schema.object.Column;
import plumbline.schema.object.SchemaObject;
import plumbline.schema.object.TableConstraint.PrimaryKey;
import plumbline.schema.state.SchemaState;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Tells services whose keys follow two strategies.
public final class OneKeyStrategy implements ServiceCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "type-uuid-pk",
                            Section.TYPES,
                            Severity.LOW,
                            "Primary key strategy (UUID/bigint identity)")
                    .fixedBy("Choose uuid or bigint identity for all new tables of the service")
                    .notApplicableWithout("a uuid or counted primary key");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Verdict> judge(ServiceSubject service) {
        return service.setsOnPostgres().flatMap(OneKeyStrategy::judge).toList();
    }

    private static Stream<Verdict> judge(SetSubject set) {
        SchemaState end = set.end();
        List<Column> uuids = new ArrayList<>();
        List<Column> numbers = new ArrayList<>();
        end.all(PrimaryKey.class)
                .filter(each -> !each.inherited() && each.columns().size() == 1)
                .flatMap(each -> end.find(each.columns().getFirst(), Column.class).stream())
                .filter(each -> !KeyColumns.isReference(end, each))
                .filter(each -> !LookupTables.isOne(set.profile(), table(end, each)))
                .forEach(each -> add(each, uuids, numbers));
        if (uuids.isEmpty() && numbers.isEmpty()) {
            return Stream.empty();
        }
        boolean moreNumbers = numbers.size() > uuids.size();
        Column shown =
                (uuids.isEmpty() || (!numbers.isEmpty() && !moreNumbers) ? numbers : uuids)
                        .getFirst();
        return Stream.of(judge(end, uuids, numbers).at(set.place(shown)));
    }

    private static void add(Column key, List<Column> uuids, List<Column> numbers) {
        if (key.type().name().equals("uuid")) {
            uuids.add(key);
        } else if (KeyColumns.isCounted(key)) {
            numbers.add(key);
        }
    }

    private static Verdict judge(SchemaState end, List<Column> uuids, List<Column> numbers) {
        if (!uuids.isEmpty() && !numbers.isEmpty()) {
            return partial(
                    "the key is uuid in %d (%s …) and counted up in %d (%s …) of the tables",
                    uuids.size(),
                    table(end, uuids.getFirst()),
                    numbers.size(),
                    table(end, numbers.getFirst()));
        }
        return numbers.isEmpty()
                ? pass("the keys of %d tables are uuid", uuids.size())
                : pass("the keys of %d tables are counted up", numbers.size());
    }

    private static String table(SchemaState end, Column column) {
        return end.findObject(column.table()).map(SchemaObject::name).orElse("?");
    }
}
