package plumbline.review.imports.matching;

import plumbline.check.CheckInfo;
import plumbline.review.imports.matching.Aliases.Alias;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Tells which check of the catalogue a row, an issue or a fix speaks of.
public final class CatalogueMatcher implements CheckMatcher {

    /// Of the words of a check's title and a text, so many have to be in both.
    private static final double ENOUGH = 0.6;

    /// So many have to be in both that a person may mean it.
    private static final double PERHAPS = 0.2;

    /// More than these nobody compares.
    private static final int MOST_CANDIDATES = 8;

    private final Map<String, String> ids = new HashMap<>();
    private final Map<String, Set<String>> titles;
    private final List<Alias> telling;
    private final Map<String, List<Alias>> names;
    private final Map<Set<String>, List<Alias>> sayings;

    public CatalogueMatcher(List<CheckInfo> checks) {
        titles =
                checks.stream()
                        .collect(Collectors.toMap(CheckInfo::id, each -> Words.of(each.title())));
        checks.forEach(each -> ids.put(each.title().toLowerCase(Locale.ROOT), each.id()));
        checks.forEach(each -> ids.put(each.id(), each.id()));
        List<Alias> aliases =
                Aliases.load().all().stream()
                        .filter(each -> titles.containsKey(each.check()))
                        .toList();
        names =
                aliases.stream()
                        .collect(
                                Collectors.groupingBy(
                                        each -> each.name().toLowerCase(Locale.ROOT)));
        telling = aliases.stream().filter(Alias::isTelling).toList();
        sayings = aliases.stream().collect(Collectors.groupingBy(Alias::words));
    }

    /// The checks that a text may speak of, the likeliest first: for a person to choose.
    public List<String> candidates(String section, String title) {
        Set<String> words = Words.of(title);
        Stream<String> named =
                telling.stream()
                        .filter(each -> words.containsAll(each.words()))
                        .sorted(Comparator.comparingInt((Alias each) -> -each.words().size()))
                        .map(Alias::check);
        Stream<String> similar =
                titles.entrySet().stream()
                        .filter(each -> likeness(words, each.getValue()) >= PERHAPS)
                        .sorted(
                                Comparator.comparingDouble(
                                                (Map.Entry<String, Set<String>> each) ->
                                                        -likeness(words, each.getValue()))
                                        .thenComparing(Map.Entry::getKey))
                        .map(Map.Entry::getKey);
        return Stream.of(Stream.of(match(section, title).check()), named, similar)
                .flatMap(each -> each)
                .filter(each -> !each.isEmpty())
                .distinct()
                .limit(MOST_CANDIDATES)
                .toList();
    }

    @Override
    public Match match(String section, String title) {
        String name = title.replace("`", "").replace("*", "").strip();
        Set<String> words = Words.of(name);
        Set<String> around = Words.of(section);
        String bare = name.toLowerCase(Locale.ROOT);
        return Optional.ofNullable(ids.get(bare))
                .map(each -> new Match(each, Match.Kind.EXACT))
                .or(() -> best(around, named(names, bare), Match.Kind.ALIAS))
                .or(() -> equal(around, words))
                .or(() -> near(around, bare, words))
                .orElse(Match.NONE);
    }

    private static <K> Stream<Alias> named(Map<K, List<Alias>> aliases, K key) {
        return aliases.getOrDefault(key, List.of()).stream();
    }

    private Optional<Match> equal(Set<String> section, Set<String> words) {
        return words.isEmpty()
                ? Optional.empty()
                : best(section, named(sayings, words), Match.Kind.ALIAS);
    }

    /// The name of a script that no check asks for is not that of another.
    private Optional<Match> near(Set<String> section, String name, Set<String> words) {
        if (!Words.scripts(name).isEmpty()) {
            return Optional.empty();
        }
        List<Alias> within =
                telling.stream().filter(each -> words.containsAll(each.words())).toList();
        List<Alias> said = within.stream().filter(each -> each.isSaidIn(name)).toList();
        return best(section, (said.isEmpty() ? within : said).stream(), Match.Kind.PROBABLE)
                .or(() -> similar(words));
    }

    /// The name with the most words; of these, one for this section.
    private static Optional<Match> best(
            Set<String> section, Stream<Alias> fitting, Match.Kind kind) {
        return fitting.filter(each -> section.containsAll(each.scope()))
                .max(
                        Comparator.comparingInt((Alias each) -> each.words().size())
                                .thenComparingInt(Alias::weight)
                                .thenComparingInt(each -> each.scope().size()))
                .map(each -> new Match(each.check(), kind));
    }

    private Optional<Match> similar(Set<String> words) {
        return titles.entrySet().stream()
                .filter(each -> likeness(words, each.getValue()) >= ENOUGH)
                .max(Comparator.comparingDouble(each -> likeness(words, each.getValue())))
                .map(each -> new Match(each.getKey(), Match.Kind.PROBABLE));
    }

    private static double likeness(Set<String> one, Set<String> other) {
        long both = one.stream().filter(other::contains).count();
        long any = one.size() + other.size() - both;
        return any == 0 ? 0 : (double) both / any;
    }
}
