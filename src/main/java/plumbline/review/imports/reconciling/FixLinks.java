package plumbline.review.imports.reconciling;

import plumbline.review.imports.document.OldFix;
import plumbline.review.imports.document.OldIssue;
import plumbline.review.imports.matching.CheckMatcher;
import plumbline.review.imports.matching.Match;
import plumbline.review.imports.matching.WordIndex;
import plumbline.review.imports.matching.Words;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Tells which fixes are for an issue: those for the same check, and those that say all of it.
final class FixLinks {

    private final List<OldFix> fixes;
    private final WordIndex words;
    private final Map<String, List<Integer>> ofCheck;

    /// Issues of one title have the same fixes.
    private final Map<String, List<OldFix>> known = new HashMap<>();

    FixLinks(List<OldFix> fixes, CheckMatcher matcher) {
        this.fixes = fixes;
        this.words = WordIndex.of(fixes.stream().map(FixLinks::whole));
        this.ofCheck =
                IntStream.range(0, fixes.size())
                        .boxed()
                        .collect(
                                Collectors.groupingBy(
                                        each ->
                                                matcher.match("", fixes.get(each).title())
                                                        .check()));
    }

    private static String whole(OldFix fix) {
        return fix.title() + " " + fix.text();
    }

    List<OldFix> find(OldIssue issue, Match match) {
        return known.computeIfAbsent(issue.title(), title -> find(title, match));
    }

    private List<OldFix> find(String title, Match match) {
        BitSet found = new BitSet();
        if (!match.check().isEmpty()) {
            ofCheck.getOrDefault(match.check(), List.of()).forEach(found::set);
        }
        Set<String> scripts = Words.scripts(title);
        words.withAll(Words.of(title)).filter(each -> namesAll(scripts, each)).forEach(found::set);
        return found.stream().mapToObj(fixes::get).toList();
    }

    private boolean namesAll(Set<String> scripts, int fix) {
        return scripts.isEmpty() || Words.scripts(whole(fixes.get(fix))).containsAll(scripts);
    }
}
