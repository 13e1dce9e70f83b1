package plumbline.schema.binding;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What the names in a query can mean: the relations that it reads, with their columns.
record TypeScope(List<Read> relations) {

    TypeScope {
        relations = List.copyOf(relations);
    }

    /// A relation as the query calls it.
    record Read(String called, List<TypedOutput> columns) {
        Read {
            columns = List.copyOf(columns);
        }
    }

    /// The column of that name, of the relation called so if one is named.
    @Nullable TypedOutput column(@Nullable String relation, String name) {
        List<TypedOutput> found =
                relations.stream()
                        .filter(each -> relation == null || each.called().equals(relation))
                        .flatMap(each -> each.columns().stream())
                        .filter(each -> each.name().equals(name))
                        .toList();
        return found.isEmpty() ? null : found.getFirst();
    }

    /// All columns, or those of one relation; none where one of them is not known.
    List<TypedOutput> all(@Nullable String relation) {
        List<Read> meant =
                relations.stream()
                        .filter(each -> relation == null || each.called().equals(relation))
                        .toList();
        boolean known = meant.stream().noneMatch(each -> each.columns().isEmpty());
        return known ? meant.stream().flatMap(each -> each.columns().stream()).toList() : List.of();
    }
}
