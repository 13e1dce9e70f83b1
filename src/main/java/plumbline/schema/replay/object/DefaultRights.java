package plumbline.schema.replay.object;

import plumbline.operation.Dialect;
import plumbline.operation.text.SqlNames;
import plumbline.operation.text.SqlToken;
import plumbline.operation.text.SqlTokens;
import plumbline.schema.object.Namespace;
import plumbline.schema.object.Relation;
import plumbline.schema.object.Routine;
import plumbline.schema.object.SchemaObject;
import plumbline.schema.object.Sequence;
import plumbline.schema.object.Table;
import plumbline.schema.object.View;
import plumbline.schema.replay.Draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Gives new objects the rights that `ALTER DEFAULT PRIVILEGES … GRANT` promised.
public final class DefaultRights {

    private DefaultRights() {}

    /// What another role promised holds for what that role makes, and is left out.
    public static void give(Draft draft, SchemaObject made) {
        for (String change : draft.state().defaultPrivileges()) {
            Clauses clauses = Clauses.of(change);
            boolean here =
                    clauses.schemas().isEmpty() || clauses.schemas().contains(schema(draft, made));
            if (here && clauses.role().isEmpty() && isMeant(clauses.kind(), made)) {
                for (String right : clauses.rights()) {
                    Rights.add(draft, made.id(), right, clauses.roles(), clauses.withOption());
                }
            }
        }
    }

    private static String schema(Draft draft, SchemaObject made) {
        return draft.state()
                .find(made.place().owner(), Namespace.class)
                .map(Namespace::name)
                .orElse("");
    }

    private static boolean isMeant(String kind, SchemaObject made) {
        return switch (made) {
            case Table table -> kind.equals("TABLES");
            case View view -> kind.equals("TABLES");
            case Sequence sequence -> kind.equals("SEQUENCES");
            case Relation other -> false;
            case Routine routine -> kind.equals("FUNCTIONS") || kind.equals("ROUTINES");
            default -> false;
        };
    }

    /// The clauses of the statement, as far as it grants.
    private record Clauses(
            List<String> role,
            List<String> schemas,
            List<String> rights,
            String kind,
            List<String> roles,
            boolean withOption) {

        static Clauses of(String change) {
            List<SqlToken> tokens = SqlTokens.of(change, Dialect.POSTGRESQL);
            int grant = index(tokens, "grant", 0);
            int on = index(tokens, "on", grant);
            int to = index(tokens, "to", on);
            if (to >= tokens.size()) {
                return new Clauses(List.of(), List.of(), List.of(), "", List.of(), false);
            }
            int with = index(tokens, "with", to);
            int schema = Math.min(index(tokens, "schema", 0), grant);
            int role = index(tokens, "for", 0) == 0 ? 2 : schema;
            return new Clauses(
                    names(tokens, role, Math.min(index(tokens, "in", 0), grant)),
                    names(tokens, schema + 1, grant),
                    rights(tokens, grant + 1, on),
                    tokens.get(on + 1).text().toUpperCase(Locale.ROOT),
                    names(tokens, to + 1, with),
                    with < tokens.size());
        }

        private static int index(List<SqlToken> tokens, String word, int from) {
            for (int i = from; i < tokens.size(); i++) {
                if (tokens.get(i).is(word)) {
                    return i;
                }
            }
            return tokens.size();
        }

        private static List<String> names(List<SqlToken> tokens, int from, int to) {
            List<String> names = new ArrayList<>();
            for (int i = from; i < to; i++) {
                if (tokens.get(i).isName()) {
                    names.add(SqlNames.stored(tokens.get(i).text(), Dialect.POSTGRESQL));
                }
            }
            return names;
        }

        private static List<String> rights(List<SqlToken> tokens, int from, int to) {
            List<String> rights = new ArrayList<>();
            for (int i = from; i < to; i++) {
                String word = tokens.get(i).text().toUpperCase(Locale.ROOT);
                if (tokens.get(i).isName() && !word.equals("PRIVILEGES")) {
                    rights.add(word);
                }
            }
            return rights;
        }
    }
}
