package plumbline.review.imports.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Tells which of many texts have which words; texts are counted from 0.
public final class WordIndex {

    private final List<Set<String>> texts;
    private final Map<String, List<Integer>> places = new HashMap<>();

    private WordIndex(List<Set<String>> texts) {
        this.texts = texts;
        for (int i = 0; i < texts.size(); i++) {
            for (String each : texts.get(i)) {
                places.computeIfAbsent(each, _ -> new ArrayList<>()).add(i);
            }
        }
    }

    public static WordIndex of(Stream<String> texts) {
        return new WordIndex(texts.map(Words::of).toList());
    }

    public Set<String> words(int text) {
        return texts.get(text);
    }

    /// How many of the words each text has.
    public int[] common(Set<String> words) {
        int[] counts = new int[texts.size()];
        for (String each : words) {
            for (int text : having(each)) {
                counts[text]++;
            }
        }
        return counts;
    }

    /// The texts that have all of the words, in their order; none for no words.
    public IntStream withAll(Set<String> words) {
        return words.stream().map(this::having).min(Comparator.comparingInt(List::size)).stream()
                .flatMapToInt(some -> some.stream().mapToInt(Integer::intValue))
                .filter(each -> texts.get(each).containsAll(words));
    }

    /// In how many texts a word stands.
    public int count(String word) {
        return having(word).size();
    }

    private List<Integer> having(String word) {
        return places.getOrDefault(word, List.of());
    }
}
