package plumbline.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import plumbline.schema.binding.QueryTypes;
import plumbline.schema.binding.TypedOutput;
import plumbline.schema.expression.TypeUse;
import plumbline.schema.state.SchemaState;

import java.util.List;
import java.util.Objects;

/// The types of what queries give, as the server tells them for CREATE TABLE AS.
final class QueryTypesTest {

    private static final SchemaState SALES =
            SqlScript.replayed(
                    """
                    CREATE TABLE sales (id int, label varchar(7), amount bigint, price numeric(8,2),
                        sold timestamptz, day date, tags text[], data jsonb);
                    CREATE FUNCTION pick(boolean, anyelement) RETURNS anyelement LANGUAGE sql AS '';
                    CREATE VIEW labels AS SELECT label AS name, id FROM sales
                    """);

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "label; character varying(7)",
                "max(label); text",
                "coalesce(label, 'none'); character varying",
                "count(*); bigint",
                "sum(id); bigint",
                "sum(amount); numeric",
                "avg(id); numeric",
                "id + amount; bigint",
                "id * 1.5; numeric",
                "id / 2; integer",
                "sold - sold; interval",
                "day - day; integer",
                "day + interval '1 day'; timestamp without time zone",
                "sold::date; date",
                "sold AT TIME ZONE 'utc'; timestamp without time zone",
                "max(id) = 1; boolean",
                "label IS NULL OR id IN (1, 2); boolean",
                "CASE WHEN id > 1 THEN label ELSE label END; character varying(7)",
                "CASE WHEN id > 1 THEN label END; character varying",
                "CAST(id AS varchar(3)); character varying(3)",
                "label || 'x'; text",
                "data -> 'a'; jsonb",
                "data ->> 'a'; text",
                "tags[1]; text",
                "array_agg(id); integer[]",
                "row_number() OVER (ORDER BY id); bigint",
                "(SELECT max(amount) FROM sales); bigint",
                "pick(true, id); integer",
                "5000000000; bigint",
                "'text'; text",
                "NULL; text"
            })
    void tellsTheTypeOfAValue(String value, String type) {
        assertThat(types("SELECT " + value + " AS v FROM sales")).containsExactly("v " + type);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "SELECT * FROM labels; name character varying(7), id integer",
                "SELECT l.* FROM labels l, sales; name character varying(7), id integer",
                "TABLE labels; name character varying(7), id integer",
                "VALUES (1, 'a'); column1 integer, column2 text",
                "SELECT id FROM sales UNION SELECT amount FROM sales; id bigint",
                "SELECT 'a' AS x UNION ALL SELECT label FROM sales; x character varying",
                "WITH w (n) AS (SELECT id FROM sales) SELECT n FROM w; n integer",
                "SELECT q.n FROM (SELECT count(*) AS n FROM sales) q; n bigint",
                "SELECT day d FROM sales JOIN labels USING (id); d date"
            })
    void tellsTheColumnsOfAQuery(String query, String columns) {
        assertThat(String.join(", ", types(query))).isEqualTo(columns);
    }

    @Test
    void leavesOpenWhatOnlyTheServerKnows() {
        assertThat(new QueryTypes(SALES).of("SELECT unheard_of(id) AS x FROM sales"))
                .containsExactly(new TypedOutput("x", null, null));
        assertThat(new QueryTypes(SALES).of("SELECT * FROM nowhere")).isEmpty();
    }

    @Test
    void doesNotFollowQueriesWithoutEnd() {
        String deep = "SELECT " + "(SELECT ".repeat(400) + "1" + ")".repeat(400);

        assertThat(new QueryTypes(SALES).of(deep)).hasSizeLessThan(2);
    }

    private static List<String> types(String query) {
        return new QueryTypes(SALES)
                .of(query).stream()
                        .map(
                                each -> {
                                    TypeUse type = Objects.requireNonNull(each.type());
                                    return each.name() + " " + type.text(type.name());
                                })
                        .toList();
    }
}
