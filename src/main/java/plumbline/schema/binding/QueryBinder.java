package plumbline.schema.binding;

import plumbline.operation.Dialect;
import plumbline.operation.text.SqlTokens;
import plumbline.schema.binding.SelectList.Item;
import plumbline.schema.binding.Sources.Source;
import plumbline.schema.expression.Expression;
import plumbline.schema.expression.Piece;
import plumbline.schema.expression.Piece.Form;
import plumbline.schema.expression.Piece.Mention;
import plumbline.schema.expression.Piece.Words;
import plumbline.schema.name.Quoted;
import plumbline.schema.object.Column;
import plumbline.schema.object.SchemaObject;
import plumbline.schema.object.Table;
import plumbline.schema.object.View;
import plumbline.schema.state.Lookup;
import plumbline.schema.state.SchemaState;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Binds whole queries: a `*` becomes the columns that it means today, as in the server's views.
public final class QueryBinder {

    private final SchemaState state;
    private final Lookup lookup;

    public QueryBinder(SchemaState state) {
        this.state = state;
        this.lookup = new Lookup(state);
    }

    /// The query with all names bound.
    public Expression bind(String query) {
        Names names = names(query);
        Sources sources = Sources.of(names, lookup);
        Pieces pieces = new Pieces(query);
        Binder binder = new Binder(state);
        List<Item> stars =
                SelectList.of(names).stream().filter(item -> item.isStar(names)).toList();
        int done = 0;
        for (Item star : stars) {
            Optional<List<Piece>> columns = expanded(names, star, sources);
            if (columns.isPresent()) {
                binder.walk(names.until(done, star.from()), 0, sources, pieces);
                int start = names.at(star.from()).start();
                pieces.replace(start, names.at(star.end() - 1).end(), columns.get());
                done = star.end();
            }
        }
        binder.walk(names.until(done, names.size()), 0, sources, pieces);
        return pieces.all();
    }

    /// What the query gives, column by column; nothing where that cannot be told.
    public List<Output> outputs(String query) {
        Names names = names(query);
        Sources sources = Sources.of(names, lookup);
        List<Output> outputs = new ArrayList<>();
        for (Item item : SelectList.of(names)) {
            if (!item.isStar(names)) {
                outputs.add(new Output(item.name(names), column(names, item, sources)));
                continue;
            }
            List<Source> meant = meant(names, item, sources);
            if (meant.isEmpty() || meant.stream().anyMatch(each -> columns(each).isEmpty())) {
                return List.of();
            }
            meant.forEach(each -> outputs.addAll(columns(each)));
        }
        return outputs;
    }

    private static Names names(String query) {
        return new Names(query, SqlTokens.of(query, Dialect.POSTGRESQL));
    }

    private int column(Names names, Item item, Sources sources) {
        if (names.chainEnd(item.from()) != item.valueEnd() || !names.isName(item.from())) {
            return 0;
        }
        Pieces pieces = new Pieces(names.written(item.from(), item.valueEnd()));
        Names alone = names(names.written(item.from(), item.valueEnd()));
        new Columns(state, alone, pieces).bind(0, alone.size(), 0, sources);
        return pieces.all()
                .mentions()
                .filter(mention -> mention.form() == Form.COLUMN)
                .mapToInt(Mention::object)
                .findFirst()
                .orElse(0);
    }

    private List<Source> meant(Names names, Item star, Sources sources) {
        if (star.end() - star.from() == 1) {
            return sources.top();
        }
        String called = names.stored(star.end() - 3);
        int relation = sources.called(called);
        return relation > 0 ? List.of(new Source(relation, called)) : List.of();
    }

    private Optional<List<Piece>> expanded(Names names, Item star, Sources sources) {
        List<Source> meant = meant(names, star, sources);
        boolean qualified = meant.size() > 1 || star.end() - star.from() > 1;
        List<Piece> pieces = new ArrayList<>();
        for (Source source : meant) {
            List<Output> columns = columns(source);
            if (columns.isEmpty()) {
                return Optional.empty();
            }
            for (Output column : columns) {
                String comma = pieces.isEmpty() ? "" : ", ";
                pieces.add(new Words(comma));
                if (qualified) {
                    qualify(source, sources, pieces);
                }
                pieces.add(piece(column));
            }
        }
        return pieces.isEmpty() ? Optional.empty() : Optional.of(pieces);
    }

    private void qualify(Source source, Sources sources, List<Piece> pieces) {
        String called = Quoted.name(source.called());
        pieces.add(
                sources.isAlias(source.called())
                        ? new Words(called)
                        : new Mention(source.relation(), Form.QUALIFIER, called));
        pieces.add(new Words("."));
    }

    private static Piece piece(Output column) {
        String name = Quoted.name(column.name());
        return column.column() > 0
                ? new Mention(column.column(), Form.COLUMN, name)
                : new Words(name);
    }

    private List<Output> columns(Source source) {
        SchemaObject relation = state.findObject(source.relation()).orElse(null);
        return switch (relation) {
            case Table table ->
                    table.columns().stream().map(each -> new Output(name(each), each)).toList();
            case View view -> view.columns().stream().map(each -> new Output(each, 0)).toList();
            case null, default -> List.of();
        };
    }

    private String name(int column) {
        return state.find(column, Column.class).map(Column::name).orElse("?");
    }
}
