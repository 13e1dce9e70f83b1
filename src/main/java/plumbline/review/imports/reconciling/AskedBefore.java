package plumbline.review.imports.reconciling;

import plumbline.review.imports.document.OldRow;
import plumbline.review.imports.matching.Words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Tells for each row in turn which row above it asks the same: one with the same words in its
/// title, or with one more or fewer, unless the sections are about different objects, or the titles
/// are those of two checks of the catalogue.
final class AskedBefore {

    private static final Pattern OBJECT = Pattern.compile("\\w+_\\w+|[\\w-]+\\.(?:ts|js|sql|java)");

    /// What more words a title has cannot be told apart from prose.
    private static final int MOST_WORDS = 20;

    private record Key(String service, Set<String> words) {}

    private record Asked(MatchedRow row, int number, Set<String> objects) {

        boolean isOtherThan(Asked other) {
            return row.isCheckOtherThan(other.row);
        }
    }

    /// By all words of a title, and by all but one; then by the objects of the section, of which
    /// one row is enough.
    private final Map<Key, SequencedMap<Set<String>, Asked>> whole = new HashMap<>();

    private final Map<Key, SequencedMap<Set<String>, Asked>> shortened = new HashMap<>();
    private int number;

    Optional<OldRow> find(MatchedRow matched) {
        OldRow row = matched.row();
        Set<String> words = Words.of(row.title());
        if (words.size() < 2 || words.size() > MOST_WORDS) {
            return Optional.empty();
        }
        Asked asked = new Asked(matched, number++, objects(row.section()));
        Key all = new Key(row.service(), words);
        List<Key> fewer = fewer(all);
        Optional<Asked> first =
                first(asked, whole, List.of(all))
                        .or(() -> first(asked, whole, fewer))
                        .or(() -> first(asked, shortened, List.of(all)));
        remember(asked, whole, List.of(all));
        remember(asked, shortened, fewer);
        return first.map(each -> each.row().row());
    }

    private static List<Key> fewer(Key all) {
        List<Key> fewer = new ArrayList<>();
        for (String each : all.words()) {
            Set<String> rest = new LinkedHashSet<>(all.words());
            rest.remove(each);
            if (rest.size() > 1) {
                fewer.add(new Key(all.service(), rest));
            }
        }
        return fewer;
    }

    private static Optional<Asked> first(
            Asked row, Map<Key, SequencedMap<Set<String>, Asked>> map, List<Key> keys) {
        return keys.stream()
                .flatMap(each -> Stream.ofNullable(map.get(each)))
                .flatMap(each -> together(each, row.objects()))
                .filter(each -> !each.isOtherThan(row))
                .min(Comparator.comparingInt(Asked::number));
    }

    /// Sections are apart where both name objects, and others.
    private static Stream<Asked> together(
            SequencedMap<Set<String>, Asked> rows, Set<String> objects) {
        return objects.isEmpty()
                ? rows.sequencedValues().stream().limit(1)
                : Stream.of(objects, Set.<String>of())
                        .flatMap(each -> Stream.ofNullable(rows.get(each)));
    }

    private static void remember(
            Asked row, Map<Key, SequencedMap<Set<String>, Asked>> map, List<Key> keys) {
        for (Key each : keys) {
            map.computeIfAbsent(each, _ -> new LinkedHashMap<>()).putIfAbsent(row.objects(), row);
        }
    }

    private static Set<String> objects(String section) {
        Set<String> objects = new HashSet<>();
        Matcher found = OBJECT.matcher(section);
        while (found.find()) {
            objects.add(found.group());
        }
        return objects;
    }
}
