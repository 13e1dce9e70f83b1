package plumbline.schema.dependency;

import plumbline.operation.Dialect;
import plumbline.operation.ObjectName;
import plumbline.operation.text.SqlNames;
import plumbline.operation.text.SqlToken;
import plumbline.operation.text.SqlTokens;
import plumbline.schema.object.Relation;
import plumbline.schema.object.Routine;
import plumbline.schema.state.Lookup;
import plumbline.schema.state.SchemaState;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Finds the tables, types and routines that the bodies of routines name.
///
/// What a body puts together while it runs is not known, and so not told.
final class BodyMentions {

    private final Lookup lookup;

    BodyMentions(SchemaState state) {
        this.lookup = new Lookup(state);
    }

    Set<Integer> of(Routine routine) {
        Set<Integer> found = new TreeSet<>();
        for (String text : texts(routine.definition())) {
            TableMentions.of(text, Dialect.POSTGRESQL).forEach(name -> relation(name, found));
            named(text, found);
        }
        found.remove(routine.id());
        return found;
    }

    /// The definition itself, where its strings say nothing, and what stands between its quotes.
    private static List<String> texts(String definition) {
        List<String> texts = new ArrayList<>(List.of(definition));
        List<SqlToken> tokens = SqlTokens.of(definition, Dialect.POSTGRESQL);
        for (int i = 1; i < tokens.size(); i++) {
            if (tokens.get(i).kind() == SqlToken.Kind.STRING && tokens.get(i - 1).is("as")) {
                texts.add(SqlNames.value(tokens.get(i).text()));
            }
        }
        return texts;
    }

    private void named(String text, Set<Integer> found) {
        List<SqlToken> tokens = SqlTokens.of(text, Dialect.POSTGRESQL);
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).isName()) {
                int end = chainEnd(tokens, i);
                named(tokens, i, end, found);
                i = end - 1;
            }
        }
    }

    private void named(List<SqlToken> tokens, int from, int end, Set<Integer> found) {
        boolean cast = isSign(tokens, from - 1, ':') && isSign(tokens, from - 2, ':');
        if (cast) {
            lookup.findType(name(tokens, from, end)).ifPresent(each -> found.add(each.id()));
        } else if (isSign(tokens, end, '(')) {
            List<Routine> called = lookup.routines(name(tokens, from, end));
            if (called.size() == 1) {
                found.add(called.getFirst().id());
            }
        } else if (isSign(tokens, end, '%') && end + 1 < tokens.size()) {
            likeTable(tokens, from, end, found);
        }
    }

    /// `orders%ROWTYPE`, `orders.state%TYPE`
    private void likeTable(List<SqlToken> tokens, int from, int end, Set<Integer> found) {
        if (tokens.get(end + 1).is("rowtype")) {
            relation(name(tokens, from, end), found);
        } else if (tokens.get(end + 1).is("type") && end - from > 2) {
            relation(name(tokens, from, end - 2), found);
        }
    }

    private void relation(ObjectName name, Set<Integer> found) {
        lookup.findRelation(name, Relation.class).ifPresent(each -> found.add(each.id()));
    }

    private static ObjectName name(List<SqlToken> tokens, int from, int end) {
        String last = stored(tokens.get(end - 1));
        return end - from < 3
                ? ObjectName.of(last)
                : new ObjectName(stored(tokens.get(end - 3)), last);
    }

    private static String stored(SqlToken token) {
        return SqlNames.stored(token.text(), Dialect.POSTGRESQL);
    }

    private static int chainEnd(List<SqlToken> tokens, int from) {
        int end = from + 1;
        while (isSign(tokens, end, '.')
                && end + 1 < tokens.size()
                && tokens.get(end + 1).isName()) {
            end += 2;
        }
        return end;
    }

    private static boolean isSign(List<SqlToken> tokens, int at, char sign) {
        return at >= 0 && at < tokens.size() && tokens.get(at).isSign(sign);
    }
}
