package plumbline.schema.dependency;

import plumbline.schema.dependency.TableReference.Ground;
import plumbline.schema.object.Table;
import plumbline.schema.state.SchemaState;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The tables of a state by what they hold, in the singular and in the plural.
public final class TableNouns {

    private static final Map<String, String> IRREGULAR =
            Map.of(
                    "people", "person",
                    "children", "child",
                    "men", "man",
                    "women", "woman",
                    "indices", "index",
                    "analyses", "analysis",
                    "criteria", "criterion",
                    "media", "medium");

    /// Tables that a name may mean, and what speaks for them.
    public record Named(List<Table> tables, Ground ground) {

        public Named {
            tables = List.copyOf(tables);
        }
    }

    private final Map<String, List<Table>> tables = new HashMap<>();

    public TableNouns(SchemaState state) {
        state.all(Table.class)
                .filter(table -> !table.isPartition())
                .forEach(
                        table ->
                                forms(ReferenceName.words(table.name()))
                                        .forEach(form -> add(form, table)));
    }

    private void add(String form, Table table) {
        tables.computeIfAbsent(form, _ -> new ArrayList<>()).add(table);
    }

    /// The tables that hold what these words name.
    List<Table> of(List<String> words) {
        Set<Table> found = new LinkedHashSet<>();
        forms(words).forEach(form -> found.addAll(tables.getOrDefault(form, List.of())));
        return List.copyOf(found);
    }

    /// The tables that a column of that name may lead to, and what speaks for them.
    public Optional<Named> find(ReferenceName name) {
        for (int word = 0; word < name.words().size(); word++) {
            List<Table> named = of(name.from(word));
            if (!named.isEmpty()) {
                return Optional.of(new Named(named, name.ground(word)));
            }
        }
        return Optional.empty();
    }

    /// The words as one, and all singulars that the last of them may have.
    private static Set<String> forms(List<String> words) {
        Set<String> forms = new LinkedHashSet<>();
        if (words.isEmpty()) {
            return forms;
        }
        String front = String.join(" ", words.subList(0, words.size() - 1));
        for (String last : singulars(words.getLast())) {
            forms.add(front + " " + last);
        }
        return forms;
    }

    private static List<String> singulars(String word) {
        List<String> forms = new ArrayList<>(List.of(word));
        String irregular = IRREGULAR.get(word);
        if (irregular != null) {
            forms.add(irregular);
        }
        if (word.length() > 3 && word.endsWith("s")) {
            forms.add(word.substring(0, word.length() - 1));
        }
        if (word.length() > 4 && word.endsWith("es")) {
            forms.add(word.substring(0, word.length() - 2));
        }
        if (word.length() > 4 && word.endsWith("ies")) {
            forms.add(word.substring(0, word.length() - 3) + "y");
        }
        return forms;
    }
}
