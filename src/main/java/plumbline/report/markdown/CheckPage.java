package plumbline.report.markdown;

import plumbline.check.CheckInfo;
import plumbline.check.catalogue.Pages;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What the page of a check says to somebody who has to repair something.
public record CheckPage(List<String> lines) {

    private static final String FENCE = "```";

    public static CheckPage of(CheckInfo check) {
        return new CheckPage(Pages.find(check).stream().flatMap(String::lines).toList());
    }

    /// Why it hurts: the first paragraph on that.
    public Inline why() {
        return Inline.own(
                part("## Why it hurts").stream()
                        .dropWhile(String::isBlank)
                        .takeWhile(each -> !each.isBlank())
                        .collect(Collectors.joining(" ")));
    }

    /// The first code that stands for what to do instead.
    public Optional<Sample> findSample() {
        List<String> rest =
                part("## Do instead").stream().dropWhile(each -> !each.startsWith(FENCE)).toList();
        return rest.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Sample(
                                rest.getFirst().substring(FENCE.length()).strip(),
                                rest.stream()
                                        .skip(1)
                                        .takeWhile(each -> !each.startsWith(FENCE))
                                        .collect(Collectors.joining("\n"))));
    }

    private List<String> part(String heading) {
        return lines.stream()
                .dropWhile(each -> !each.equals(heading))
                .skip(1)
                .takeWhile(each -> !each.startsWith("## "))
                .toList();
    }
}
