package plumbline.review.imports.matching;

import plumbline.check.CheckInfo;
import plumbline.review.imports.matching.Aliases.Alias;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Tells which check of the catalogue a row, an issue or a fix speaks of.
public final class CatalogueMatcher {

    /// Of the words of a check's title and a text, so many have to be in both.
    private static final double ENOUGH = 0.6;

    private final Map<String, CheckInfo> checks;
    private final Aliases aliases = Aliases.load();

    public CatalogueMatcher(List<CheckInfo> checks) {
        this.checks = checks.stream().collect(Collectors.toMap(CheckInfo::id, Function.identity()));
    }

    /// By what the text says and the section that it stands in.
    public Match match(String section, String title) {
        String name = title.replaceAll("[`*]", "").strip();
        Set<String> words = Words.of(name);
        Set<String> around = Words.of(section);
        return exact(name)
                .or(() -> best(around, each -> each.isCalled(name), Match.Kind.ALIAS))
                .or(() -> equal(around, words))
                .or(() -> namesScript(name) ? Optional.empty() : near(around, words))
                .orElse(Match.NONE);
    }

    private Optional<Match> exact(String name) {
        String bare = name.toLowerCase(Locale.ROOT);
        return checks.values().stream()
                .filter(
                        each ->
                                each.id().equals(bare)
                                        || each.title().toLowerCase(Locale.ROOT).equals(bare))
                .findFirst()
                .map(each -> new Match(each.id(), Match.Kind.EXACT));
    }

    private Optional<Match> equal(Set<String> section, Set<String> words) {
        return best(
                section, each -> !words.isEmpty() && each.words().equals(words), Match.Kind.ALIAS);
    }

    /// The name of a script that no check asks for is not that of another.
    private static boolean namesScript(String title) {
        return Words.names(title).stream().anyMatch(each -> each.indexOf(':') > 0);
    }

    private Optional<Match> near(Set<String> section, Set<String> words) {
        return best(
                        section,
                        each -> each.isTelling() && words.containsAll(each.words()),
                        Match.Kind.PROBABLE)
                .or(() -> similar(words));
    }

    /// The name with the most words; of these, one for this section.
    private Optional<Match> best(Set<String> section, Predicate<Alias> fits, Match.Kind kind) {
        return aliases.all().stream()
                .filter(each -> checks.containsKey(each.check()))
                .filter(each -> section.containsAll(each.scope()))
                .filter(fits)
                .max(
                        Comparator.comparingInt((Alias each) -> each.words().size())
                                .thenComparingInt(each -> each.scope().size()))
                .map(each -> new Match(each.check(), kind));
    }

    private Optional<Match> similar(Set<String> words) {
        return checks.values().stream()
                .filter(each -> likeness(words, Words.of(each.title())) >= ENOUGH)
                .max(Comparator.comparingDouble(each -> likeness(words, Words.of(each.title()))))
                .map(each -> new Match(each.id(), Match.Kind.PROBABLE));
    }

    private static double likeness(Set<String> one, Set<String> other) {
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        Set<String> any = new HashSet<>(one);
        any.addAll(other);
        return any.isEmpty() ? 0 : (double) both.size() / any.size();
    }
}
