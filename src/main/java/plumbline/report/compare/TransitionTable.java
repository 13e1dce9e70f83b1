package plumbline.report.compare;

import plumbline.report.Spelled;
import plumbline.review.compare.Comparison;
import plumbline.review.compare.Mark;
import plumbline.words.Words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// Lays out how many cells went from which mark to which, with sums; marks that no cell has are
/// left out.
final class TransitionTable {

    private static final int WIDTH = 9;

    private final Words words;
    private final Comparison comparison;

    TransitionTable(Words words, Comparison comparison) {
        this.words = words;
        this.comparison = comparison;
    }

    List<String> lines() {
        List<Mark> from = marks().filter(each -> sum(List.of(each), all()) > 0).toList();
        List<Mark> to = marks().filter(each -> sum(all(), List.of(each)) > 0).toList();
        StringBuilder head = new StringBuilder(left(words.get("cli.compare.from-to")));
        to.forEach(each -> head.append(right(each.title())));
        List<String> lines = new ArrayList<>();
        lines.add(head.append(right(words.get("cli.compare.sum"))).toString());
        from.forEach(each -> lines.add(line(each.title(), List.of(each), to)));
        lines.add(line(words.get("cli.compare.sum"), from, to));
        return lines;
    }

    private static Stream<Mark> marks() {
        return Arrays.stream(Mark.values());
    }

    private static List<Mark> all() {
        return List.of(Mark.values());
    }

    private String line(String title, List<Mark> from, List<Mark> to) {
        StringBuilder line = new StringBuilder(left(title));
        to.forEach(each -> line.append(right(number(sum(from, List.of(each))))));
        return line.append(right(number(sum(from, to)))).toString();
    }

    private int sum(List<Mark> from, List<Mark> to) {
        return from.stream()
                .mapToInt(one -> to.stream().mapToInt(other -> comparison.count(one, other)).sum())
                .sum();
    }

    private static String number(int count) {
        return count == 0 ? "·" : Integer.toString(count);
    }

    private static String left(String text) {
        return Spelled.padded(text, WIDTH + 3);
    }

    private static String right(String text) {
        return " ".repeat(Math.max(1, WIDTH - text.length())) + text;
    }
}
