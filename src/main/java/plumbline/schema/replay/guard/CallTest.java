package plumbline.schema.replay.guard;

import org.jspecify.annotations.Nullable;

import plumbline.operation.Dialect;
import plumbline.operation.ObjectName;
import plumbline.operation.text.SqlNames;
import plumbline.schema.object.Relation;
import plumbline.schema.state.SchemaState;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Tests that call something which looks into the database: methods of builders, and Liquibase's
/// own tests.
final class CallTest {

    private static final Set<String> ASKING =
            Set.of("hastable", "tableexists", "hascolumn", "columnexists", "hasschema");
    private static final Set<String> LOOKING = Set.of("gettable", "describetable", "showalltables");

    private final Presence presence;
    private final SchemaState state;

    CallTest(SchemaState state) {
        this.presence = new Presence(state);
        this.state = state;
    }

    Answer answer(TestText text) {
        if (text.size() > 2 && text.is(0, "to_regclass") && text.isSign(1, '(')) {
            return regclass(text.part(2, text.size() - 1));
        }
        if (text.size() > 3 && text.isSign(1, '(') && isAsked(text)) {
            return new LiquibaseTest(state).answer(text);
        }
        return builder(Link.chain(text));
    }

    private static boolean isAsked(TestText text) {
        return text.isSign(3, '=') && text.close(1) == text.size() - 1;
    }

    private Answer regclass(TestText argument) {
        Optional<String> name = argument.findLiteral();
        return name.isEmpty()
                ? Answer.UNKNOWN
                : presence.relation(
                        SqlNames.object(name.get(), Dialect.POSTGRESQL), Relation.class);
    }

    private Answer builder(List<Link> chain) {
        String schema = null;
        for (int i = 0; i < chain.size(); i++) {
            Link link = chain.get(i);
            List<Link> then = chain.subList(i + 1, chain.size());
            if (link.isNamed("withSchema")) {
                schema = link.literals().stream().findFirst().orElse(null);
                if (schema == null) {
                    return Answer.UNKNOWN;
                }
            } else if (ASKING.contains(link.name().toLowerCase(Locale.ROOT))) {
                return then.isEmpty() ? asked(link, schema) : Answer.UNKNOWN;
            } else if (LOOKING.contains(link.name().toLowerCase(Locale.ROOT))) {
                return looked(link, then);
            }
        }
        return Answer.UNKNOWN;
    }

    private Answer asked(Link link, @Nullable String schema) {
        List<String> given = link.literals();
        if (link.isNamed("hasSchema")) {
            return given.size() == 1 ? presence.schema(given.getFirst()) : Answer.UNKNOWN;
        }
        boolean column = link.name().toLowerCase(Locale.ROOT).contains("column");
        if (given.size() != (column ? 2 : 1)) {
            return Answer.UNKNOWN;
        }
        ObjectName table = Presence.name(schema, given.getFirst());
        return column
                ? presence.column(table, given.getLast())
                : presence.relation(table, Relation.class);
    }

    /// What is asked of a description of a table, or of the list of all.
    private Answer looked(Link first, List<Link> then) {
        if (first.isNamed("showAllTables")) {
            return listed(then);
        }
        List<String> given = first.literals();
        if (given.size() != 1 || then.size() > 1) {
            return Answer.UNKNOWN;
        }
        ObjectName table = Presence.name(null, given.getFirst());
        if (!then.isEmpty()) {
            return column(table, first, then.getFirst());
        }
        return first.isNamed("getTable")
                ? presence.relation(table, Relation.class)
                : Answer.UNKNOWN;
    }

    private Answer listed(List<Link> then) {
        boolean asks = then.size() == 1 && then.getFirst().isNamed("includes");
        List<String> wanted = asks ? then.getFirst().literals() : List.of();
        return wanted.size() == 1
                ? presence.relation(ObjectName.of(wanted.getFirst()), Relation.class)
                : Answer.UNKNOWN;
    }

    private Answer column(ObjectName table, Link first, Link last) {
        if (last.isNamed("findColumnByName")) {
            return last.literals().size() == 1
                    ? presence.column(table, last.literals().getFirst())
                    : Answer.UNKNOWN;
        }
        boolean member = first.isNamed("describeTable") && last.arguments().isEmpty();
        return member ? presence.column(table, last.name()) : Answer.UNKNOWN;
    }
}
