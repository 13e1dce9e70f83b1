package plumbline.review.imports.reconciling;

import plumbline.review.imports.document.OldAudit;
import plumbline.review.imports.document.OldFix;
import plumbline.review.imports.document.OldIssue;
import plumbline.review.imports.document.OldRow;
import plumbline.review.imports.document.OldVerdict;
import plumbline.review.imports.matching.CatalogueMatcher;
import plumbline.review.imports.matching.Match;
import plumbline.review.imports.matching.Words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/// Tells which rows an issue is about, and which fixes are for it: by the check that both speak of,
/// or by their words.
final class Links {

    private static final double HALF = 0.5;

    private final CatalogueMatcher matcher;
    private final OldAudit audit;
    private final List<MatchedRow> rows;
    private final Map<String, Set<String>> words = new HashMap<>();
    private final Map<String, Set<String>> scripts = new HashMap<>();
    private final Map<String, Match> fixes = new HashMap<>();

    Links(CatalogueMatcher matcher, OldAudit audit, List<MatchedRow> rows) {
        this.matcher = matcher;
        this.audit = audit;
        this.rows = rows;
    }

    List<MatchedIssue> issues() {
        List<MatchedIssue> issues = new ArrayList<>();
        for (OldIssue each : audit.issues()) {
            Match match = matcher.match("", each.title());
            issues.add(new MatchedIssue(each, match, rows(each, match), fixes(each, match)));
        }
        return issues;
    }

    /// Those that did not pass come first; a row that passed has to say all that the issue says.
    private List<OldRow> rows(OldIssue issue, Match match) {
        List<MatchedRow> others =
                rows.stream().filter(each -> each.row().line() != issue.line()).toList();
        List<MatchedRow> failing = others.stream().filter(each -> !isPassed(each)).toList();
        List<OldRow> found = best(failing, each -> likeness(issue, match, each));
        return found.isEmpty()
                ? others.stream()
                        .filter(Links::isPassed)
                        .map(MatchedRow::row)
                        .filter(each -> saysAll(issue, each))
                        .toList()
                : found;
    }

    private static boolean isPassed(MatchedRow row) {
        return row.row().verdict() == OldVerdict.PASS;
    }

    private boolean saysAll(OldIssue issue, OldRow row) {
        Set<String> said = words(issue.title());
        return said.size() > 1 && words(row.title() + " " + row.evidence()).containsAll(said);
    }

    /// Of a text that is asked for again and again.
    private Set<String> words(String text) {
        return words.computeIfAbsent(text, Words::of);
    }

    private static List<OldRow> best(List<MatchedRow> rows, ToDoubleFunction<MatchedRow> likeness) {
        double most = rows.stream().mapToDouble(likeness).max().orElse(0);
        return most < HALF
                ? List.of()
                : rows.stream()
                        .filter(each -> likeness.applyAsDouble(each) >= most)
                        .map(MatchedRow::row)
                        .toList();
    }

    /// 1 for the same check, or where the issue says all of the row's title; else the share of the
    /// issue's words that the row has, which is at least that of a kindred check.
    private double likeness(OldIssue issue, Match match, MatchedRow row) {
        Set<String> said = words(issue.title());
        Set<String> title = words(row.row().title());
        boolean named =
                title.size() > 1
                        && said.containsAll(title)
                        && agrees(issue.title(), row.row().title());
        String whole = row.row().title() + " " + row.row().evidence();
        if (named || isSame(match, row.match())) {
            return 1;
        }
        double share = share(said, words(whole));
        double kindred = Kin.of(match.check(), row.match().check()) ? HALF : 0;
        return share >= HALF && agrees(issue.title(), whole) ? share : kindred;
    }

    private static boolean isSame(Match one, Match other) {
        return !one.check().isEmpty() && one.check().equals(other.check());
    }

    private static double share(Set<String> words, Set<String> within) {
        long both = words.stream().filter(within::contains).count();
        return words.isEmpty() || both < Math.min(2, words.size())
                ? 0
                : (double) both / words.size();
    }

    /// A script that one names, the other has to name as well.
    private boolean agrees(String issue, String other) {
        Set<String> asked = scripts(issue);
        return asked.isEmpty() || scripts(other).containsAll(asked);
    }

    private Set<String> scripts(String text) {
        return scripts.computeIfAbsent(text, Words::scripts);
    }

    private List<OldFix> fixes(OldIssue issue, Match match) {
        return audit.fixes().stream().filter(each -> isFor(each, issue, match)).toList();
    }

    private boolean isFor(OldFix fix, OldIssue issue, Match match) {
        Match own = fixes.computeIfAbsent(fix.title(), each -> matcher.match("", each));
        if (!own.check().isEmpty() && own.check().equals(match.check())) {
            return true;
        }
        String whole = fix.title() + " " + fix.text();
        double share = share(words(issue.title()), words(whole));
        return share >= 1 && agrees(issue.title(), whole);
    }
}
