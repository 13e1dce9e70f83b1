package plumbline.review.imports.matching;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Tells which of the known services a document means by a name.
public final class ServiceMatcher {

    /// Words that stand in the names of most services, so that they tell none.
    private static final Set<String> COMMON =
            Set.of("service", "services", "svc", "api", "backend", "app", "server", "the");

    private final List<String> services;

    public ServiceMatcher(Collection<String> services) {
        this.services = List.copyOf(services);
    }

    /// Those that may be meant, the likeliest first; the same name is the only one.
    public List<MatchedService> match(String name) {
        List<MatchedService> same =
                services.stream()
                        .filter(each -> each.equalsIgnoreCase(name.strip()))
                        .map(each -> new MatchedService(each, Match.Kind.EXACT))
                        .toList();
        return same.isEmpty() ? near(words(name)) : same;
    }

    private List<MatchedService> near(Set<String> name) {
        return services.stream()
                .filter(each -> common(name, each) > 0)
                .sorted(Comparator.comparingDouble(each -> -likeness(name, each)))
                .map(each -> new MatchedService(each, Match.Kind.PROBABLE))
                .toList();
    }

    private static long common(Set<String> name, String service) {
        return words(service).stream().filter(name::contains).count();
    }

    /// Of all words of both, the share that both have.
    private static double likeness(Set<String> name, String service) {
        long both = common(name, service);
        return (double) both / (name.size() + words(service).size() - both);
    }

    private static Set<String> words(String name) {
        Set<String> words = new LinkedHashSet<>();
        String split = name.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ").toLowerCase(Locale.ROOT);
        for (String each : split.split("[^\\p{L}\\p{N}]+", -1)) {
            if (!each.isEmpty()) {
                words.add(singular(each));
            }
        }
        Set<String> telling = new LinkedHashSet<>(words);
        telling.removeAll(COMMON);
        return telling.isEmpty() ? words : telling;
    }

    private static String singular(String word) {
        return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")
                ? word.substring(0, word.length() - 1)
                : word;
    }
}
