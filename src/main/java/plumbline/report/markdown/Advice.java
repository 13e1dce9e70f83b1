package plumbline.report.markdown;

import plumbline.check.CheckInfo;
import plumbline.report.CheckPage;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What the page of a check says to somebody who has to repair something.
public record Advice(CheckPage page) {

    private static final String FENCE = "```";
    private static final Pattern BAD = Pattern.compile("\\s*(?:--|//|#) bad\\b");
    private static final Pattern GOOD = Pattern.compile("(\\s*(?:--|//|#) )good\\b[:,]?\\s*");
    private static final Pattern EMPTY = Pattern.compile("\\s*(?:--|//|#) *");

    public static Advice of(CheckInfo check) {
        return new Advice(CheckPage.of(check));
    }

    /// Why it hurts: the first paragraph on that.
    public Inline why() {
        return Inline.own(
                page.harm()
                        .lines()
                        .takeWhile(each -> !each.isBlank())
                        .collect(Collectors.joining(" ")));
    }

    /// The first code that stands for what to do instead, without what not to do.
    public Optional<Sample> findSample() {
        List<String> rest =
                page.advice().lines().dropWhile(each -> !each.startsWith(FENCE)).toList();
        if (rest.isEmpty()) {
            return Optional.empty();
        }
        List<String> code =
                rest.stream().skip(1).takeWhile(each -> !each.startsWith(FENCE)).toList();
        String language = rest.getFirst().substring(FENCE.length()).strip();
        return Optional.of(new Sample(language, String.join("\n", good(code))));
    }

    private static List<String> good(List<String> code) {
        boolean opposed = code.stream().anyMatch(each -> BAD.matcher(each).lookingAt());
        List<String> good =
                code.stream().dropWhile(each -> !GOOD.matcher(each).lookingAt()).toList();
        return opposed && !good.isEmpty()
                ? good.stream()
                        .map(each -> GOOD.matcher(each).replaceFirst("$1"))
                        .filter(each -> !EMPTY.matcher(each).matches())
                        .toList()
                : code;
    }
}
