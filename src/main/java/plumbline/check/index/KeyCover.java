package plumbline.check.index;

import plumbline.schema.expression.Expression;
import plumbline.schema.object.Index;
import plumbline.schema.object.TableConstraint.ForeignKey;
import plumbline.schema.state.SchemaState;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Finds the indexes that begin with the columns of a foreign key.
record KeyCover(List<Index> full, List<Index> partial) {

    private static final Set<String> METHODS = Set.of("btree", "hash");

    static KeyCover of(SchemaState end, ForeignKey key) {
        List<Index> fitting =
                end.usersOf(key.columns().getFirst(), Index.class)
                        .filter(each -> each.table() == key.table() && leads(each, key))
                        .toList();
        return new KeyCover(
                fitting.stream().filter(KeyCover::isFull).toList(),
                fitting.stream().filter(each -> !isFull(each)).toList());
    }

    private static boolean leads(Index index, ForeignKey key) {
        List<Index.IndexKey> keys = index.definition().keys();
        int wanted = key.columns().size();
        if (!METHODS.contains(index.definition().method()) || keys.size() < wanted) {
            return false;
        }
        Set<Integer> first = new HashSet<>();
        keys.stream().limit(wanted).forEach(each -> first.add(each.column()));
        return first.equals(new HashSet<>(key.columns()));
    }

    /// Rows without a value refer to nothing, so an index may leave them out.
    private static boolean isFull(Index index) {
        Expression predicate = index.definition().predicate();
        return predicate == null
                || predicate
                        .written()
                        .toLowerCase(Locale.ROOT)
                        .matches("[(\\s]*[\\w.\"]+\\s+is\\s+not\\s+null[)\\s]*");
    }
}
