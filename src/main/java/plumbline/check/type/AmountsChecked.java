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
import plumbline.operation.TableOperation.Persistence;
import plumbline.schema.object.Column;
import plumbline.schema.object.Table;
import plumbline.schema.object.TableConstraint.Check;
import plumbline.schema.state.Naming;
import plumbline.schema.state.SchemaState;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Tells amounts and quantities that may be anything.
public final class AmountsChecked implements MigrationCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "type-check-constraints",
                            Section.TYPES,
                            Severity.LOW,
                            "Domain rules as CHECK constraints")
                    .fixedBy("Say in a CHECK which values are possible")
                    .notApplicableWithout("a column of amounts, quantities or percentages");

    private static final Set<String> NUMBERS =
            Set.of("integer", "bigint", "smallint", "numeric", "real", "double precision", "money");
    private static final Set<String> WORDS =
            Set.of(
                    "amount",
                    "quantity",
                    "qty",
                    "percent",
                    "percentage",
                    "pct",
                    "price",
                    "cost",
                    "fee",
                    "fees",
                    "tax",
                    "discount",
                    "subtotal");

    /// What has both signs by nature, or points to something.
    private static final Set<String> FREE =
            Set.of("difference", "diff", "delta", "balance", "adjustment", "change", "id", "type");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Verdict> judge(MigrationSubject migration) {
        SchemaState end = migration.set().end();
        return migration.made(Column.class).stream()
                .filter(each -> isAmount(end, each.object()))
                .map(each -> judge(end, each).atMost(each.certainty()).at(each.place()))
                .toList();
    }

    private static boolean isAmount(SchemaState end, Column column) {
        List<String> words =
                Arrays.asList(
                        column.name()
                                .replaceAll("([a-z])([A-Z])", "$1_$2")
                                .toLowerCase(Locale.ROOT)
                                .split("_"));
        return column.type().object() == 0
                && column.type().dimensions() == 0
                && NUMBERS.contains(column.type().name())
                && column.generated() == null
                && !column.inherited()
                && !Collections.disjoint(words, WORDS)
                && Collections.disjoint(words, FREE)
                && isOfLastingTable(end, column);
    }

    private static boolean isOfLastingTable(SchemaState end, Column column) {
        return end.find(column.table(), Table.class)
                .filter(each -> each.persistence() == Persistence.PERMANENT && !each.isPartition())
                .isPresent();
    }

    private static Verdict judge(SchemaState end, Made<Column> made) {
        Column column = made.object();
        String named = column.name() + " of " + Naming.of(end).name(column.table());
        return end.usersOf(column.id(), Check.class).findAny().isPresent()
                ? pass("a CHECK bounds %s", named)
                : partial("%s may be negative: no CHECK bounds it", named);
    }
}
