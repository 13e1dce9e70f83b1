package plumbline.schema.replay.guard;

import plumbline.operation.ObjectName;
import plumbline.schema.object.Index;
import plumbline.schema.object.Relation;
import plumbline.schema.object.Sequence;
import plumbline.schema.object.Table;
import plumbline.schema.object.TableConstraint;
import plumbline.schema.object.View;
import plumbline.schema.state.SchemaState;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// Liquibase’s tests, written as `tableExists(schemaName=…, tableName=…)`; it looks for names in
/// whatever case.
final class LiquibaseTest {

    private final SchemaState state;
    private final Presence presence;

    LiquibaseTest(SchemaState state) {
        this.state = state;
        this.presence = new Presence(state);
    }

    Answer answer(TestText text) {
        if (text.is(0, "sqlcheck")) {
            return query(text);
        }
        Map<String, String> given = given(text.part(2, text.size() - 1));
        return switch (text.get(0).text().toLowerCase(Locale.ROOT)) {
            case "tableexists" -> relation(given, "tablename", Table.class);
            case "viewexists" -> relation(given, "viewname", View.class);
            case "sequenceexists" -> relation(given, "sequencename", Sequence.class);
            case "indexexists" -> relation(given, "indexname", Index.class);
            case "columnexists" -> column(given);
            case "foreignkeyconstraintexists" ->
                    constraint(given, "foreignkeyname", TableConstraint.ForeignKey.class);
            case "primarykeyexists" ->
                    constraint(given, "primarykeyname", TableConstraint.PrimaryKey.class);
            case "uniqueconstraintexists" ->
                    constraint(given, "constraintname", TableConstraint.Unique.class);
            default -> Answer.UNKNOWN;
        };
    }

    /// `key=value` for each; a value of more words than one is kept without its blanks.
    private static Map<String, String> given(TestText text) {
        Map<String, String> given = new HashMap<>();
        for (TestText each : text.split(",")) {
            if (each.size() > 2 && each.isSign(1, '=')) {
                String key = each.get(0).text().toLowerCase(Locale.ROOT);
                given.put(key, each.from(2).words().replace(" ", ""));
            }
        }
        return given;
    }

    private <T extends Relation> Answer relation(
            Map<String, String> given, String key, Class<T> kind) {
        String name = given.get(key);
        if (name == null || name.contains("$")) {
            return Answer.UNKNOWN;
        }
        String schema = given.get("schemaname");
        Answer asWritten = presence.relation(new ObjectName(schema, name), kind);
        String folded = name.toLowerCase(Locale.ROOT);
        return asWritten.or(presence.relation(new ObjectName(schema, folded), kind));
    }

    private Answer column(Map<String, String> given) {
        String table = given.get("tablename");
        String column = given.get("columnname");
        if (table == null || column == null || (table + column).contains("$")) {
            return Answer.UNKNOWN;
        }
        String schema = given.get("schemaname");
        Answer answer = Answer.NO;
        for (String owner : new String[] {table, table.toLowerCase(Locale.ROOT)}) {
            ObjectName name = new ObjectName(schema, owner);
            answer = answer.or(presence.column(name, column));
            answer = answer.or(presence.column(name, column.toLowerCase(Locale.ROOT)));
        }
        return answer;
    }

    private <T extends TableConstraint> Answer constraint(
            Map<String, String> given, String key, Class<T> kind) {
        String name = given.get(key);
        String table = given.getOrDefault("tablename", given.get("foreignkeytablename"));
        if (name == null || name.contains("$")) {
            return Answer.UNKNOWN;
        }
        return state.all(kind)
                .filter(each -> each.name().equalsIgnoreCase(name))
                .map(each -> new Row(state, each))
                .filter(each -> table == null || each.table().equalsIgnoreCase(table))
                .map(each -> each.isDoubted() ? Answer.PROBABLY : Answer.YES)
                .reduce(Answer.NO, Answer::or);
    }

    /// `sqlCheck(expectedResult=0, sql=SELECT count(*) …)`.
    private Answer query(TestText text) {
        for (int i = 2; i + 1 < text.size(); i++) {
            if (text.is(i, "sql") && text.isSign(i + 1, '=')) {
                TestText sql = text.part(i + 2, text.size() - 1);
                TestText expected = text.part(4, i - 1);
                return sql.is(0, "select") && sql.is(1, "count")
                        ? new Comparison(sql, "=", expected)
                                .count(new CatalogTest(state).answer(sql))
                        : Answer.UNKNOWN;
            }
        }
        return Answer.UNKNOWN;
    }
}
