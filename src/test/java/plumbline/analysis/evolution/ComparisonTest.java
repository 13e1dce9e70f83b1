package plumbline.analysis.evolution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.schema.difference.Difference.Change;

import java.nio.file.Path;
import java.util.List;

/// What became of each thing between two moments.
final class ComparisonTest {

    @TempDir private Path root;
    private SetFixture set;

    @BeforeEach
    void setUp() {
        set =
                new SetFixture(root)
                        .migration(
                                """
                                CREATE TABLE orders (id int PRIMARY KEY, total int, note text);
                                CREATE TABLE old (id int);
                                CREATE INDEX by_total ON orders (total);
                                """,
                                "DROP TABLE orders; DROP TABLE old;");
    }

    private static List<String> told(Comparison comparison) {
        return comparison.entries().stream()
                .map(each -> each.mark().sign() + each.key().name())
                .toList();
    }

    private static List<String> parts(Comparison comparison, String table) {
        return entry(comparison, table).parts().stream()
                .map(each -> each.mark().sign() + each.name())
                .toList();
    }

    private static Entry entry(Comparison comparison, String name) {
        return comparison.entries().stream()
                .filter(each -> each.key().name().equals("public." + name))
                .findFirst()
                .orElseThrow();
    }

    private static List<Change> changes(Comparison comparison, String table, String part) {
        return entry(comparison, table).parts().stream()
                .filter(each -> each.name().equals(part))
                .findFirst()
                .orElseThrow()
                .changes();
    }

    @Test
    void fromTheEmptyDatabaseAllIsNew() {
        Comparison all = set.compared(0, 1);

        assertThat(told(all)).containsExactly("+public.old", "+public.orders");
        assertThat(parts(all, "orders"))
                .containsExactly("+id", "+total", "+note", "+orders_pkey", "+by_total");
        assertThat(all.count(Mark.ADDED)).isEqualTo(2);
    }

    @Test
    void betweenTheSameMomentsNothingIsDifferent() {
        Comparison none = set.compared(1, 1);

        assertThat(none.entries()).noneMatch(each -> each.mark().isDifferent());
        assertThat(entry(none, "orders").parts()).hasSize(5);
    }

    @Test
    void whatIsGoneStaysToBeSeen() {
        set.migration("DROP TABLE old; ALTER TABLE orders DROP COLUMN total;", "SELECT 1;");

        Comparison step = set.compared(1, 2);

        assertThat(told(step)).containsExactly("−public.old", "~public.orders");
        assertThat(parts(step, "orders"))
                .containsExactly("id", "note", "−total", "orders_pkey", "−by_total");
        assertThat(parts(step, "old")).containsExactly("−id");
    }

    @Test
    void aColumnSaysWhatIsOtherAboutIt() {
        set.migration(
                """
                ALTER TABLE orders ALTER COLUMN total TYPE bigint;
                ALTER TABLE orders ALTER COLUMN note SET NOT NULL;
                ALTER TABLE orders ALTER COLUMN note SET DEFAULT 'none';
                """,
                "SELECT 1;");

        Comparison step = set.compared(1, 2);

        assertThat(changes(step, "orders", "total"))
                .containsExactly(new Change("type", "integer", "bigint"));
        assertThat(changes(step, "orders", "note"))
                .extracting(Change::fact)
                .containsExactly("default", "not null");
        assertThat(entry(step, "orders").count(Mark.CHANGED)).isEqualTo(2);
        assertThat(entry(step, "orders").whole().mark()).isEqualTo(Mark.SAME);
        assertThat(entry(step, "orders").mark()).isEqualTo(Mark.CHANGED);
    }

    @Test
    void whatIsRenamedIsTheSameUnderAnotherName() {
        set.migration(
                "ALTER TABLE orders RENAME TO purchases; "
                        + "ALTER TABLE purchases RENAME COLUMN total TO amount;",
                "SELECT 1;");

        Comparison step = set.compared(1, 2);

        assertThat(told(step)).containsExactly("public.old", "~public.purchases");
        assertThat(parts(step, "purchases")).contains("~amount", "id").doesNotContain("−total");
        assertThat(changes(step, "purchases", "amount"))
                .containsExactly(new Change("name", "total", "amount"));
    }

    @Test
    void whatIsMadeAgainIsComparedWithWhatItWas() {
        set.migration("DROP TABLE old; CREATE TABLE old (id bigint, x text);", "SELECT 1;");

        Comparison step = set.compared(1, 2);

        assertThat(parts(step, "old")).containsExactly("~id", "+x");
        assertThat(entry(step, "old").whole().mark()).isEqualTo(Mark.SAME);
    }

    @Test
    void policiesTypesViewsAndRoutinesAreThereToo() {
        set.migration(
                """
                CREATE TYPE mood AS ENUM ('good');
                CREATE VIEW cheap AS SELECT id FROM orders;
                CREATE FUNCTION one() RETURNS int LANGUAGE sql AS 'SELECT 1';
                ALTER TABLE orders ENABLE ROW LEVEL SECURITY;
                CREATE POLICY own ON orders USING (total > 0);
                """,
                "SELECT 1;");

        Comparison step = set.compared(1, 2);

        assertThat(told(step))
                .containsExactly(
                        "public.old",
                        "~public.orders",
                        "+public.cheap",
                        "+public.mood",
                        "+public.one()");
        assertThat(entry(step, "orders").parts(Part.POLICY))
                .extracting(each -> each.mark().sign() + each.name())
                .containsExactly("+own");
        assertThat(entry(step, "orders").whole().changes())
                .containsExactly(new Change("row security", null, "enabled"));
    }

    @Test
    void whatWasNotUnderstoodLeavesDoubt() {
        set.migration("DO $$ BEGIN EXECUTE some_text(); END $$;", "SELECT 1;");

        assertThat(set.compared(0, 1).doubts()).isEmpty();
        assertThat(set.compared(1, 2).doubts()).isNotEmpty();
    }

    @Test
    void whatNobodyMadeIsUncertain() {
        set.migration("ALTER TABLE elsewhere ADD COLUMN x int;", "SELECT 1;");

        Entry assumed = entry(set.compared(1, 2), "elsewhere");

        assertThat(assumed.doubts()).isNotEmpty();
        assertThat(entry(set.compared(1, 2), "orders").doubts()).isEmpty();
    }
}
