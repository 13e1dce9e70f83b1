package plumbline.schema.dependency;

import plumbline.schema.dependency.TableNouns.Named;
import plumbline.schema.dependency.TableReference.Assumed;
import plumbline.schema.dependency.TableReference.Declared;
import plumbline.schema.dependency.TableReference.Ground;
import plumbline.schema.dependency.TableReference.Open;
import plumbline.schema.object.Column;
import plumbline.schema.object.Table;
import plumbline.schema.object.TableConstraint.ForeignKey;
import plumbline.schema.state.Lookup;
import plumbline.schema.state.SchemaState;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds which tables lead to which, by foreign keys and by the names of columns.
public final class TableReferences {

    private final SchemaState state;
    private final TableNouns nouns;
    private final TableKeys keys;

    private TableReferences(SchemaState state) {
        this.state = state;
        this.nouns = new TableNouns(state);
        this.keys = new TableKeys(state);
    }

    /// All of a state; partitions refer as their tables do and are left out.
    public static List<TableReference> of(SchemaState state) {
        TableReferences references = new TableReferences(state);
        List<TableReference> found = new ArrayList<>();
        state.all(Table.class)
                .filter(table -> !table.isPartition() && !table.assumed())
                .forEach(table -> references.add(table, found));
        return List.copyOf(found);
    }

    private void add(Table table, List<TableReference> found) {
        Set<Integer> covered = new HashSet<>();
        for (ForeignKey key : keysOf(table)) {
            covered.addAll(key.columns());
            found.add(declared(key));
        }
        for (int id : table.columns()) {
            if (!covered.contains(id)) {
                state.find(id, Column.class)
                        .filter(column -> !column.inherited())
                        .flatMap(column -> find(table, column))
                        .ifPresent(found::add);
            }
        }
    }

    private List<ForeignKey> keysOf(Table table) {
        return state.usersOf(table.id(), ForeignKey.class)
                .filter(key -> key.table() == table.id() && !key.inherited())
                .toList();
    }

    private static Declared declared(ForeignKey key) {
        boolean validated = !key.traits().notValid() && !key.traits().notEnforced();
        return new Declared(
                key.table(),
                key.columns(),
                key.id(),
                key.referencedTable(),
                key.referencedColumns(),
                key.onDelete(),
                validated);
    }

    private Optional<TableReference> find(Table table, Column column) {
        Optional<ReferenceName> name = ReferenceName.find(column.name());
        if (name.isEmpty() || TableKeys.isArray(column.type()) || isOneOfMany(table, column)) {
            return Optional.empty();
        }
        if (name.get().isOwn()) {
            return findAmong(table, column, List.of(table), Ground.OWN_TABLE);
        }
        return findNamed(table, column, name.get());
    }

    /// `subject_id` beside `subject_type` leads to several tables.
    private boolean isOneOfMany(Table table, Column column) {
        String stem = column.name().replaceFirst("_?(?i:id|uuid|guid)$", "");
        Lookup lookup = new Lookup(state);
        return lookup.findColumn(table.id(), stem + "_type").isPresent()
                || lookup.findColumn(table.id(), stem + "Type").isPresent();
    }

    /// The longest name of a table at the end of the column's name counts; where no table is called
    /// so, others may have it.
    private Optional<TableReference> findNamed(Table table, Column column, ReferenceName name) {
        Optional<Named> meant = nouns.find(name);
        if (meant.isPresent()) {
            return findAmong(table, column, meant.get().tables(), meant.get().ground());
        }
        List<String> own = ReferenceName.words(table.name());
        for (int words = own.size() - 1; words > 0; words--) {
            List<String> family = new ArrayList<>(own.subList(0, words));
            family.addAll(name.words());
            List<Table> named = nouns.of(family);
            if (!named.isEmpty()) {
                return findAmong(table, column, named, Ground.FAMILY);
            }
        }
        return Optional.of(new Open(table.id(), column.id(), name, keys.type(column)));
    }

    private Optional<TableReference> findAmong(
            Table table, Column column, List<Table> named, Ground ground) {
        List<Table> fitting = named.stream().filter(each -> fits(column, each)).toList();
        List<Table> near =
                fitting.stream().filter(each -> each.schema() == table.schema()).toList();
        List<Integer> targets = (near.isEmpty() ? fitting : near).stream().map(Table::id).toList();
        return targets.isEmpty()
                ? Optional.empty()
                : Optional.of(new Assumed(table.id(), column.id(), targets, ground));
    }

    /// Whether the column has the type of a key of the table, and is not that key itself.
    private boolean fits(Column column, Table target) {
        List<Column> keysThere = keys.of(target.id());
        return keysThere.stream().noneMatch(key -> key.id() == column.id())
                && keysThere.stream().anyMatch(key -> key.type().equals(column.type()));
    }
}
