package plumbline.schema.binding;

import plumbline.schema.expression.Piece.Form;
import plumbline.schema.object.Column;
import plumbline.schema.object.SchemaObject;
import plumbline.schema.state.Lookup;
import plumbline.schema.state.SchemaState;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Binds a dotted name to a column of the tables around it.
final class Columns {

    private final SchemaState state;
    private final Lookup lookup;
    private final Names names;
    private final Pieces pieces;

    Columns(SchemaState state, Names names, Pieces pieces) {
        this.state = state;
        this.lookup = new Lookup(state);
        this.names = names;
        this.pieces = pieces;
    }

    void bind(int from, int end, int table, Sources sources) {
        if (end - from == 1) {
            if (!names.isWord(from - 1, "as")) {
                plain(names.stored(from), table, sources)
                        .ifPresent(
                                found ->
                                        Binder.mention(
                                                names, from, end, found.id(), Form.COLUMN, pieces));
            }
            return;
        }
        int qualifier = end - 3;
        String called = names.stored(qualifier);
        int relation = owner(called, table, sources);
        Optional<Column> column = lookup.findColumn(relation, names.stored(end - 1));
        if (column.isEmpty()) {
            return;
        }
        if (stored(relation).equals(called) && !sources.isAlias(called)) {
            Binder.mention(names, from, qualifier + 1, relation, Form.QUALIFIER, pieces);
        }
        Binder.mention(names, end - 1, end, column.get().id(), Form.COLUMN, pieces);
    }

    /// A bare name means a column when only one of the tables has one of that name.
    private Optional<Column> plain(String name, int table, Sources sources) {
        List<Column> found =
                IntStream.concat(IntStream.of(table), sources.relations())
                        .distinct()
                        .mapToObj(each -> lookup.findColumn(each, name))
                        .flatMap(Optional::stream)
                        .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private int owner(String called, int table, Sources sources) {
        int source = sources.called(called);
        return source > 0 || !stored(table).equals(called) ? source : table;
    }

    private String stored(int relation) {
        return state.findObject(relation).map(SchemaObject::name).orElse("");
    }
}
