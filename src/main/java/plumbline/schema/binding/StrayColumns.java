package plumbline.schema.binding;

import plumbline.operation.Dialect;
import plumbline.operation.text.SqlTokens;
import plumbline.schema.object.Table;
import plumbline.schema.state.Lookup;
import plumbline.schema.state.SchemaState;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Finds the columns that are not there, among those that SQL text names.
public record StrayColumns(SchemaState state) {

    private static final Set<String> OF_SYSTEM =
            Set.of("ctid", "xmin", "xmax", "cmin", "cmax", "tableoid", "oid");

    /// A column that a table does not have.
    public record Stray(Table table, String column) {}

    /// Of these columns, those that a table does not have.
    public List<Stray> among(Iterable<String> columns, Table table) {
        List<Stray> found = new ArrayList<>();
        for (String column : columns) {
            if (!OF_SYSTEM.contains(column)
                    && !column.equals(table.name())
                    && new Lookup(state).findColumn(table.id(), column).isEmpty()) {
                found.add(new Stray(table, column));
            }
        }
        return found;
    }

    /// Of the columns that a query names with their table, those that it does not have.
    public List<Stray> inQuery(String query) {
        Names names = new Names(query, SqlTokens.of(query, Dialect.POSTGRESQL));
        Sources sources = Sources.of(names, new Lookup(state));
        Set<String> unclear = unclear(names, sources);
        List<Stray> found = new ArrayList<>();
        int end;
        for (int i = 0; i < names.size(); i = end) {
            end = names.isName(i) ? names.chainEnd(i) : i + 1;
            boolean column = end - i == 3 && !names.isSign(end, '(') && !names.isSign(end, '.');
            if (column && !sources.isRelation(i) && !names.isCastBefore(i)) {
                String called = names.stored(i);
                int relation = unclear.contains(called) ? 0 : sources.called(called);
                List<String> columns = List.of(names.stored(i + 2));
                state.find(relation, Table.class)
                        .ifPresent(table -> found.addAll(among(columns, table)));
            }
        }
        return found;
    }

    /// The names of subqueries, and of relations that are not known.
    private static Set<String> unclear(Names names, Sources sources) {
        Set<String> unclear = new HashSet<>();
        for (FromWalk.Place place : FromWalk.places(names)) {
            if (!sources.isRelation(place.from())) {
                unclear.add(names.stored(place.alias() < 0 ? place.end() - 1 : place.alias()));
            }
        }
        for (int i = 0; i < names.size(); i++) {
            int alias = names.isWord(i + 1, "as") ? i + 2 : i + 1;
            if (names.isSign(i, ')') && names.isName(alias)) {
                unclear.add(names.stored(alias));
            }
        }
        return unclear;
    }
}
