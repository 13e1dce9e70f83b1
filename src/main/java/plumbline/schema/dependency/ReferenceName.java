package plumbline.schema.dependency;

import plumbline.schema.dependency.TableReference.Ground;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The name of a column that says whose key it holds: `order_id`, `orderUuid`, `fk_order`.
///
/// `words` are what is left of it, in lower case: `created`, `by`, `user`.
public record ReferenceName(List<String> words) {

    private static final int LONGEST = 63;
    private static final Pattern BORDER =
            Pattern.compile("[_\\s-]+|(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");
    private static final Set<String> KEYS = Set.of("id", "uuid", "guid", "fk");
    private static final Set<String> STRANGE =
            Set.of(
                    "external",
                    "ext",
                    "remote",
                    "legacy",
                    "foreign",
                    "provider",
                    "gateway",
                    "third");

    private static final Set<String> ROLES =
            Set.of("by", "to", "from", "for", "of", "parent", "primary", "main", "default");
    private static final Set<String> OWN =
            Set.of(
                    "parent",
                    "ancestor",
                    "root",
                    "previous",
                    "prev",
                    "next",
                    "predecessor",
                    "successor",
                    "superseded by",
                    "replaced by",
                    "duplicate of",
                    "reply to",
                    "in reply to",
                    "copied from",
                    "derived from");

    public ReferenceName {
        words = List.copyOf(words);
    }

    /// The name, if it has the form of one that refers.
    public static Optional<ReferenceName> find(String column) {
        List<String> words = words(column);
        boolean first = words.size() > 1 && KEYS.contains(words.getFirst());
        boolean last = words.size() > 1 && KEYS.contains(words.getLast());
        if (!first && !last) {
            return Optional.empty();
        }
        List<String> rest = words.subList(first && !last ? 1 : 0, words.size() - (last ? 1 : 0));
        if (first && last && words.size() > 2) {
            rest = rest.subList(1, rest.size());
        }
        boolean strange = STRANGE.contains(rest.getFirst());
        return strange ? Optional.empty() : Optional.of(new ReferenceName(rest));
    }

    /// The words of a name, whether `snake_case` or `camelCase`.
    static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        for (String word : BORDER.split(name.substring(0, Math.min(LONGEST, name.length())), -1)) {
            if (!word.isEmpty()) {
                words.add(word.toLowerCase(Locale.ROOT));
            }
        }
        return words;
    }

    /// Whether it names another row of the same table.
    boolean isOwn() {
        return OWN.contains(String.join(" ", words));
    }

    /// The words from one on, which may be the name of a table.
    List<String> from(int word) {
        return words.subList(word, words.size());
    }

    /// What speaks for a table that is called as the words from that one on.
    Ground ground(int word) {
        if (word == 0) {
            return Ground.NAME;
        }
        return ROLES.contains(words.get(word - 1)) ? Ground.ROLE : Ground.ENDING;
    }
}
