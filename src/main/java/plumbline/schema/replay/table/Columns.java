package plumbline.schema.replay.table;

import org.jspecify.annotations.Nullable;

import plumbline.operation.ColumnDefinition;
import plumbline.operation.ColumnDefinition.Identity;
import plumbline.schema.binding.Binder;
import plumbline.schema.expression.Expression;
import plumbline.schema.expression.Piece.Form;
import plumbline.schema.expression.Piece.Mention;
import plumbline.schema.expression.Piece.Words;
import plumbline.schema.object.Column;
import plumbline.schema.object.Sequence;
import plumbline.schema.object.Table;
import plumbline.schema.replay.Chosen;
import plumbline.schema.replay.Draft;
import plumbline.schema.replay.Options;
import plumbline.schema.replay.Types;
import plumbline.schema.state.Naming;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// Makes columns, with the sequences that count them up.
public final class Columns {

    private Columns() {}

    /// Adds a column at the end of its table; constraints written on it are made by others.
    public static Column add(Draft draft, int table, ColumnDefinition definition) {
        int id = draft.newId();
        Column column =
                new Column(
                        id,
                        table,
                        definition.name(),
                        Types.of(draft.lookup(), definition.type()),
                        isNotNull(definition),
                        null,
                        Identity.NONE,
                        null,
                        definition.collation(),
                        properties(definition),
                        false);
        append(draft, column);
        count(draft, column, definition);
        comment(draft, id, definition);
        return draft.get(id, Column.class);
    }

    /// Keeps the comment that is written on a column.
    public static void comment(Draft draft, int id, ColumnDefinition definition) {
        if (definition.comment() != null) {
            draft.remark(id, draft.state().remarksOn(id).withComment(definition.comment()));
        }
    }

    /// Puts a column behind the others of its table.
    public static void append(Draft draft, Column column) {
        draft.put(column);
        Table table = draft.get(column.table(), Table.class);
        List<Integer> columns = new ArrayList<>(table.columns());
        columns.add(column.id());
        draft.put(table.withColumns(columns));
    }

    /// Binds defaults and generated values when all columns are there.
    public static void fill(Draft draft, int id, ColumnDefinition definition) {
        Column column = draft.get(id, Column.class);
        Binder binder = draft.binder();
        String value = definition.defaultValue();
        if (value != null) {
            column = column.withDefault(Defaults.of(draft, value, column.type()));
        }
        ColumnDefinition.Generated generated = definition.generated();
        if (generated != null) {
            Expression from = binder.bind(generated.expression(), column.table());
            column = column.withGenerated(new Column.Generated(from, generated.stored()));
        }
        draft.put(column);
    }

    /// Lets a column be counted up by a sequence of its own.
    public static void identify(
            Draft draft, Column column, Identity identity, @Nullable String options) {
        Sequence sequence = sequence(draft, column, true);
        draft.put(sequence.withOptions(Options.merged(sequence.options(), options)));
        draft.put(draft.get(column.id(), Column.class).withIdentity(identity).withNotNull(true));
    }

    private static void count(Draft draft, Column column, ColumnDefinition definition) {
        if (Types.isSerial(definition.type())) {
            Sequence sequence = sequence(draft, column, false);
            String name = Naming.of(draft.state()).name(sequence);
            Expression next =
                    new Expression(
                            List.of(
                                    new Words("nextval('"),
                                    new Mention(sequence.id(), Form.STRING, name),
                                    new Words("'::regclass)")));
            draft.put(draft.get(column.id(), Column.class).withDefault(next));
        } else if (definition.identity() != Identity.NONE) {
            identify(draft, column, definition.identity(), definition.identityOptions());
        }
    }

    private static Sequence sequence(Draft draft, Column column, boolean identity) {
        Table table = draft.get(column.table(), Table.class);
        String name = Chosen.relation(draft, table, column.name(), "seq");
        SortedMap<String, String> options = new TreeMap<>();
        options.put("AS", column.type().name());
        Sequence sequence =
                new Sequence(
                        draft.newId(),
                        table.schema(),
                        name,
                        column.id(),
                        identity,
                        Collections.unmodifiableSortedMap(options));
        return draft.put(sequence);
    }

    private static boolean isNotNull(ColumnDefinition definition) {
        return definition.notNull()
                || Types.isSerial(definition.type())
                || definition.identity() != Identity.NONE;
    }

    private static SortedMap<String, String> properties(ColumnDefinition definition) {
        SortedMap<String, String> properties = new TreeMap<>();
        if (definition.storage() != null) {
            properties.put("STORAGE", definition.storage());
        }
        if (definition.compression() != null) {
            properties.put("COMPRESSION", definition.compression());
        }
        return properties;
    }
}
