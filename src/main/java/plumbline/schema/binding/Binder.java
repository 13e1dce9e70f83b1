package plumbline.schema.binding;

import org.jspecify.annotations.Nullable;

import plumbline.operation.Dialect;
import plumbline.operation.ObjectName;
import plumbline.operation.text.SqlNames;
import plumbline.operation.text.SqlToken;
import plumbline.operation.text.SqlTokens;
import plumbline.schema.expression.Expression;
import plumbline.schema.expression.Piece.Form;
import plumbline.schema.object.Relation;
import plumbline.schema.object.Routine;
import plumbline.schema.state.Lookup;
import plumbline.schema.state.SchemaState;

import java.util.List;
import java.util.Optional;

/// Binds the names in an expression about one table, or about none, to what they mean.
public final class Binder {

    private static final int NO_TABLE = 0;

    private final SchemaState state;
    private final Lookup lookup;

    public Binder(SchemaState state) {
        this.state = state;
        this.lookup = new Lookup(state);
    }

    /// An expression in which no columns can stand: a default, a check of a domain.
    public Expression bind(String text) {
        return bind(text, NO_TABLE);
    }

    /// The same, or nothing where there is none.
    public @Nullable Expression bindOrNull(@Nullable String text, int table) {
        return text == null ? null : bind(text, table);
    }

    /// An expression over the columns of a table.
    public Expression bind(String text, int table) {
        List<SqlToken> tokens = SqlTokens.of(text, Dialect.POSTGRESQL);
        Names names = new Names(text, tokens);
        Pieces pieces = new Pieces(text);
        boolean query = tokens.stream().anyMatch(each -> each.is("select"));
        Sources sources = query ? Sources.of(names, lookup) : Sources.NONE;
        walk(names, table, sources, pieces);
        return pieces.all();
    }

    /// Binds all tokens that are to be walked over.
    void walk(Names names, int table, Sources sources, Pieces pieces) {
        int i = names.first();
        while (i < names.end()) {
            i = step(names, i, table, sources, pieces);
        }
    }

    private int step(Names names, int i, int table, Sources sources, Pieces pieces) {
        SqlToken token = names.at(i);
        if (token.kind() == SqlToken.Kind.STRING) {
            if (names.isRelationString(i)) {
                string(token, pieces);
            }
            return i + 1;
        }
        if (!token.isName()) {
            return i + 1;
        }
        int end = names.chainEnd(i);
        if (sources.isRelation(i)) {
            mention(names, i, end, sources.relation(i), Form.OBJECT, pieces);
        } else if (names.isCastBefore(i) || names.isWord(i - 1, "as")) {
            lookup.findType(names.object(i, end))
                    .ifPresent(found -> mention(names, i, end, found.id(), Form.OBJECT, pieces));
        } else if (names.isSign(end, '(')) {
            routine(names, i, end)
                    .ifPresent(found -> mention(names, i, end, found.id(), Form.OBJECT, pieces));
        } else {
            new Columns(state, names, pieces).bind(i, end, table, sources);
        }
        return end;
    }

    private void string(SqlToken token, Pieces pieces) {
        String written = SqlNames.value(token.text());
        ObjectName name = SqlNames.object(written, Dialect.POSTGRESQL);
        int open = token.text().indexOf(written);
        if (open > 0) {
            lookup.findRelation(name, Relation.class)
                    .ifPresent(
                            found ->
                                    pieces.mention(
                                            token.start() + open,
                                            token.start() + open + written.length(),
                                            found.id(),
                                            Form.STRING));
        }
    }

    /// Of several routines of a name the one that takes as many arguments is meant; where that does
    /// not tell either none is, for the arguments' types are not known.
    private Optional<Routine> routine(Names names, int from, int open) {
        List<Routine> found = lookup.routines(names.object(from, open));
        if (found.size() > 1) {
            int given = names.listed(open).size();
            found = found.stream().filter(each -> each.arguments().size() == given).toList();
        }
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    static void mention(Names names, int from, int end, int object, Form form, Pieces pieces) {
        pieces.mention(names.at(from).start(), names.at(end - 1).end(), object, form);
    }
}
