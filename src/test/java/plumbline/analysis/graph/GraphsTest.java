package plumbline.analysis.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import plumbline.analysis.Certainty;
import plumbline.analysis.Opened;
import plumbline.analysis.dependency.OrderViolation;
import plumbline.analysis.dependency.fleet.FleetDependencies;
import plumbline.analysis.graph.DependencyGraph.Cycle;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

@SuppressWarnings("NullAway.Init") // JUnit fills the fields
final class GraphsTest {

    private static final String SHOP = "jdbc:postgresql://db.example.org/shop";

    @TempDir private Path root;
    private Opened folder;

    @BeforeEach
    void begin() throws IOException {
        folder = new Opened(root);
        folder.service("shop", SHOP);
    }

    private DependencyGraph draw(Lens lens) {
        return new Graphs(FleetDependencies.of(folder.read()))
                .draw(new GraphRequest(lens, null, null, false));
    }

    private static List<String> told(DependencyGraph graph) {
        return graph.edges().stream().map(GraphsTest::told).toList();
    }

    private static String told(Edge edge) {
        return edge.from() + " -" + edge.kind() + "-> " + edge.to() + " " + edge.by();
    }

    @Test
    void aForeignKeyLeadsFromTableToTable() throws IOException {
        folder.migration("shop", "1__a", "CREATE TABLE orders (id int PRIMARY KEY);");
        folder.migration(
                "shop",
                "2__b",
                "CREATE TABLE items (order_id int REFERENCES orders ON DELETE CASCADE);");

        DependencyGraph graph = draw(Lens.TABLES);

        assertThat(told(graph))
                .containsExactly("shop: items -FOREIGN_KEY-> shop: orders [order_id → id]");
        assertThat(graph.edges().getFirst().traits()).containsExactly("ON DELETE CASCADE");
        assertThat(graph.edges().getFirst().evidence())
                .extracting(span -> span.file())
                .containsExactly("shop/sql/V2__b.sql");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "order_id uuid            | ASSUMED | LIKELY",
                "\"orderId\" uuid         | ASSUMED | LIKELY",
                "order_uuid uuid          | ASSUMED | LIKELY",
                "fk_order uuid            | ASSUMED | LIKELY",
                "replaced_by_order_id uuid| ASSUMED | LIKELY",
                "billing_order_id uuid    | ASSUMED | HINT"
            })
    void aColumnCalledAfterAKeyOfItsTypeIsAnAssumedReference(
            String column, Edge.Kind kind, Certainty certainty) throws IOException {
        folder.migration("shop", "1__a", "CREATE TABLE orders (id uuid PRIMARY KEY);");
        folder.migration("shop", "2__b", "CREATE TABLE notes (id int, " + column + ");");

        assertThat(draw(Lens.TABLES).edges())
                .singleElement()
                .satisfies(
                        edge -> {
                            assertThat(edge.kind()).isEqualTo(kind);
                            assertThat(edge.to()).isEqualTo("shop: orders");
                            assertThat(edge.certainty()).isEqualTo(certainty);
                        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "order_id text",
                "external_order_id uuid",
                "order_id uuid, order_type text",
                "order_id uuid REFERENCES others",
                "orders uuid"
            })
    void whatMayBeAnythingElseIsNoReference(String columns) throws IOException {
        folder.migration("shop", "1__a", "CREATE TABLE orders (id uuid PRIMARY KEY);");
        folder.migration("shop", "2__a", "CREATE TABLE others (id uuid PRIMARY KEY);");
        folder.migration("shop", "3__b", "CREATE TABLE notes (id int, " + columns + ");");

        assertThat(draw(Lens.TABLES).edges())
                .extracting(Edge::kind)
                .doesNotContain(Edge.Kind.ASSUMED, Edge.Kind.AMBIGUOUS);
    }

    @Test
    void aNameWithADotIsNotThatOfATableInASchema() throws IOException {
        folder.migration(
                "shop",
                "1__a",
                """
                CREATE SCHEMA sales;
                CREATE TABLE sales.orders (id int PRIMARY KEY);
                CREATE TABLE "sales.orders" (id int PRIMARY KEY);
                CREATE TABLE "with blank" (id int PRIMARY KEY);
                CREATE TABLE "say ""when"" now" (id int PRIMARY KEY);
                """);

        assertThat(draw(Lens.TABLES).nodes())
                .extracting(Node::name)
                .containsExactlyInAnyOrder(
                        "sales.orders",
                        "\"sales.orders\"",
                        "with blank",
                        "\"say \"\"when\"\" now\"");
    }

    @Test
    void aTreeLeadsToItself() throws IOException {
        folder.migration(
                "shop", "1__a", "CREATE TABLE categories (id int PRIMARY KEY, parent_id int);");

        assertThat(told(draw(Lens.TABLES)))
                .containsExactly("shop: categories -ASSUMED-> shop: categories [parent_id]");
    }

    @Test
    void tablesOfTwoSchemasThatFitAreBothTold() throws IOException {
        folder.migration(
                "shop",
                "1__a",
                "CREATE SCHEMA a; CREATE SCHEMA b; CREATE TABLE a.users (id int PRIMARY KEY);"
                        + " CREATE TABLE b.users (id int PRIMARY KEY);"
                        + " CREATE TABLE notes (user_id int);");

        assertThat(told(draw(Lens.TABLES)))
                .containsExactly(
                        "shop: notes -AMBIGUOUS-> shop: a.users [user_id]",
                        "shop: notes -AMBIGUOUS-> shop: b.users [user_id]");
    }

    @Test
    void aTableOfAnotherServiceIsMarkedSo() throws IOException {
        folder.service("users", "jdbc:postgresql://db.example.org/users");
        folder.migration("users", "1__a", "CREATE TABLE users (id uuid PRIMARY KEY);");
        folder.migration("shop", "1__a", "CREATE TABLE orders (id int, user_id uuid);");

        assertThat(told(draw(Lens.TABLES)))
                .containsExactly("shop: orders -OUTSIDE-> users: users [user_id]");
        assertThat(told(draw(Lens.SERVICES))).contains("shop -LEADS_TO-> users [orders.user_id]");
    }

    @Test
    void keysInACircleAreTold() throws IOException {
        folder.migration(
                "shop",
                "1__a",
                "CREATE TABLE a (id int PRIMARY KEY, b int);"
                        + " CREATE TABLE b (id int PRIMARY KEY, a int REFERENCES a);"
                        + " ALTER TABLE a ADD FOREIGN KEY (b) REFERENCES b;");

        assertThat(draw(Lens.TABLES).cycles())
                .singleElement()
                .extracting(Cycle::nodes)
                .asInstanceOf(InstanceOfAssertFactories.list(String.class))
                .containsExactlyInAnyOrder("shop: a", "shop: b");
    }

    @Test
    void aMigrationNeedsThoseThatMadeWhatItUses() throws IOException {
        folder.migration("shop", "1__a", "CREATE TABLE a (id int PRIMARY KEY);");
        folder.migration("shop", "2__b", "ALTER TABLE a ADD COLUMN name text;");
        folder.migration("shop", "3__c", "CREATE TABLE c (a int REFERENCES a);");
        folder.migration("shop", "4__d", "ALTER TABLE a ALTER COLUMN name SET NOT NULL;");
        folder.migration("shop", "5__e", "INSERT INTO c SELECT id FROM a;");

        assertThat(told(draw(Lens.MIGRATIONS)).stream().map(GraphsTest::brief))
                .containsExactly("2>1[a]", "3>1[a]", "4>2[a.name]", "5>1[a]", "5>3[c]");
    }

    @Test
    void whatFollowsFromTheRestCanBeLeftOut() throws IOException {
        folder.migration("shop", "1__a", "CREATE TABLE a (id int PRIMARY KEY);");
        folder.migration("shop", "2__b", "CREATE TABLE b (id int REFERENCES a);");
        folder.migration("shop", "3__c", "INSERT INTO b SELECT id FROM a;");

        DependencyGraph reduced =
                new Graphs(FleetDependencies.of(folder.read()))
                        .draw(new GraphRequest(Lens.MIGRATIONS, "shop", null, true));

        assertThat(told(reduced).stream().map(GraphsTest::brief))
                .containsExactly("2>1[a]", "3>2[b]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UPDATE a SET id = 1;| CREATE TABLE a (id int); | MADE_LATER   | a",
                "ALTER TABLE a ADD x int;| CREATE TABLE a (id int); | MADE_LATER | a",
                "CREATE TABLE z (a int REFERENCES a);| CREATE TABLE a (id int PRIMARY KEY);"
                        + " | MADE_LATER | a",
                "DROP TABLE first;| INSERT INTO first VALUES (1); | GONE_EARLIER | first",
                "ALTER TABLE first RENAME TO second;| DELETE FROM first; | GONE_EARLIER | first"
            })
    void whatIsUsedWhenItIsNotThereIsAViolation(
            String earlier, String later, OrderViolation.Kind kind, String object)
            throws IOException {
        folder.migration("shop", "1__a", "CREATE TABLE first (id int);");
        folder.migration("shop", "2__b", earlier);
        folder.migration("shop", "3__c", later);

        assertThat(draw(Lens.MIGRATIONS).violations())
                .singleElement()
                .satisfies(
                        each -> {
                            assertThat(each.kind()).isEqualTo(kind);
                            assertThat(each.object()).isEqualTo(object);
                            assertThat(each.evidence())
                                    .extracting(span -> span.file())
                                    .containsExactlyInAnyOrder(
                                            "shop/sql/V2__b.sql", "shop/sql/V3__c.sql");
                        });
    }

    @Test
    void setsThatWaitForEachOtherAreACircle() throws IOException {
        folder.service("users", SHOP);
        folder.migration("shop", "1__a", "ALTER TABLE users ADD COLUMN shop int;");
        folder.migration("shop", "2__b", "CREATE TABLE orders (id int);");
        folder.migration("users", "1__a", "ALTER TABLE orders ADD COLUMN note text;");
        folder.migration("users", "2__b", "CREATE TABLE users (id int);");

        assertThat(draw(Lens.MIGRATIONS).cycles())
                .singleElement()
                .satisfies(cycle -> assertThat(cycle.edges()).hasSize(2));
        assertThat(draw(Lens.SERVICES).cycles()).hasSize(1);
    }

    @Test
    void objectsNeedWhatTheServerKeepsAndMentionWhatTheirBodiesName() throws IOException {
        folder.migration(
                "shop",
                "1__a",
                """
                CREATE TABLE orders (id int PRIMARY KEY);
                CREATE VIEW open_orders AS SELECT id FROM orders;
                CREATE FUNCTION count_up() RETURNS trigger LANGUAGE plpgsql AS $$
                BEGIN UPDATE orders SET id = id + 1; RETURN NEW; END $$;
                CREATE TRIGGER up AFTER INSERT ON orders EXECUTE FUNCTION count_up();
                """);

        assertThat(told(draw(Lens.OBJECTS)))
                .containsExactlyInAnyOrder(
                        "shop: open_orders -NEEDS-> shop: orders [→ id]",
                        "shop: count_up() -MENTIONS-> shop: orders []",
                        "shop: orders.up -PART-> shop: orders []",
                        "shop: orders.up -NEEDS-> shop: count_up() []");
    }

    @Test
    void aGraphCanBeDrawnAfterAnyMigration() throws IOException {
        folder.migration("shop", "1__a", "CREATE TABLE a (id int);");
        folder.migration("shop", "2__b", "DROP TABLE a; CREATE TABLE b (id int);");
        Graphs graphs = new Graphs(FleetDependencies.of(folder.read()));

        assertThat(graphs.draw(new GraphRequest(Lens.TABLES, "shop", "1", false)).nodes())
                .extracting(Node::name)
                .containsExactly("a");
        assertThat(graphs.knows(new GraphRequest(Lens.TABLES, "shop", "9", false))).isFalse();
    }

    /// `shop: 2 -USES-> shop: 1 [a]` in short.
    private static String brief(String told) {
        return told.replaceAll("shop: (\\d)\\S* -USES-> shop: (\\d)\\S* ", "$1>$2");
    }
}
