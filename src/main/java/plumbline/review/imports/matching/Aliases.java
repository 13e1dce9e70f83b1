package plumbline.review.imports.matching;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/// The names under which people know the checks, from `aliases.tsv`.
record Aliases(List<Alias> all) {

    Aliases {
        all = List.copyOf(all);
    }

    /// A name; where it has a scope, it counts only in sections that have its words.
    record Alias(String check, Set<String> scope, String name, Set<String> words) {

        /// A name of one word is one only where it is a term: `CONCURRENTLY`.
        boolean isTelling() {
            return words.size() > 1
                    || (name.length() > 4 && name.chars().allMatch(Character::isUpperCase));
        }

        /// Whether a text in small letters has it word by word.
        boolean isSaidIn(String text) {
            return text.contains(name.toLowerCase(Locale.ROOT));
        }

        /// How many of its words are not in every second name.
        int weight() {
            return words.size() - (words.contains("migration") ? 1 : 0);
        }
    }

    static Aliases load() {
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                Objects.requireNonNull(
                                        Aliases.class.getResourceAsStream(
                                                "/plumbline/review/aliases.tsv")),
                                StandardCharsets.UTF_8))) {
            List<Alias> all = new ArrayList<>();
            lines.lines().filter(each -> !each.startsWith("#")).forEach(each -> add(all, each));
            return new Aliases(all);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// `check<TAB>name | section @ name | …`.
    private static void add(List<Alias> all, String line) {
        String[] columns = line.split("\t", 2);
        Arrays.stream(columns[1].split("\\|", -1))
                .map(each -> alias(columns[0], each.split("@", 2)))
                .forEach(all::add);
    }

    private static Alias alias(String check, String[] parts) {
        String name = parts[parts.length - 1].strip();
        Set<String> scope = parts.length == 2 ? Words.of(parts[0]) : Set.of();
        return new Alias(check, scope, name, Words.of(name));
    }
}
