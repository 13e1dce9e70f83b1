package plumbline.review.imports.reconciling;

import plumbline.review.imports.document.OldIssue;
import plumbline.review.imports.document.OldRow;
import plumbline.review.imports.document.OldVerdict;
import plumbline.review.imports.matching.Match;
import plumbline.review.imports.matching.WordIndex;
import plumbline.review.imports.matching.Words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Tells which rows an issue is about: by the check that both speak of, or by their words.
final class RowLinks {

    private static final double HALF = 0.5;

    private final List<MatchedRow> rows;
    private final WordIndex titles;
    private final WordIndex wholes;
    private final List<Set<String>> scripts;

    /// The rows that did not pass, by the words that tell what they are about.
    private final Map<String, List<Integer>> telling = new HashMap<>();

    private final List<Telling> tellings;

    RowLinks(List<MatchedRow> rows) {
        this.rows = rows;
        this.titles = WordIndex.of(rows.stream().map(each -> each.row().title()));
        this.wholes = WordIndex.of(rows.stream().map(RowLinks::whole));
        this.scripts = rows.stream().map(each -> Words.scripts(whole(each))).toList();
        this.tellings = rows.stream().map(each -> Telling.of(each.row().title())).toList();
        for (int i = 0; i < rows.size(); i++) {
            if (row(i).verdict().isNonPass()) {
                for (String each : tellings.get(i).words()) {
                    telling.computeIfAbsent(each, _ -> new ArrayList<>()).add(i);
                }
            }
        }
    }

    private static String whole(MatchedRow row) {
        return row.row().title() + " " + row.row().evidence();
    }

    /// Those that did not pass come first; a row that passed has to say all that the issue says.
    /// Else the only one that did not pass and says the same in general terms is about it.
    List<OldRow> find(OldIssue issue, Match match) {
        List<OldRow> found = failing(new Asked(issue, match));
        if (found.isEmpty()) {
            found = passed(issue);
        }
        return found.isEmpty() ? kindred(issue) : found;
    }

    private List<OldRow> kindred(OldIssue issue) {
        Telling said = Telling.of(issue.title());
        Set<String> named = Words.scripts(issue.title());
        List<OldRow> found =
                said.words().stream()
                        .flatMap(each -> telling.getOrDefault(each, List.of()).stream())
                        .distinct()
                        .filter(each -> said.isKinOf(tellings.get(each)))
                        .filter(each -> !isOwn(issue, each) && scripts.get(each).containsAll(named))
                        .map(this::row)
                        .toList();
        return found.size() == 1 ? found : List.of();
    }

    private List<OldRow> failing(Asked asked) {
        List<OldRow> best = new ArrayList<>();
        double most = HALF;
        for (int i = 0; i < rows.size(); i++) {
            double likeness = isPassed(i) || isOwn(asked.issue, i) ? 0 : asked.likeness(i);
            if (likeness > most) {
                best.clear();
                most = likeness;
            }
            if (likeness >= most) {
                best.add(row(i));
            }
        }
        return best;
    }

    private List<OldRow> passed(OldIssue issue) {
        Set<String> words = Words.of(issue.title());
        return words.size() < 2
                ? List.of()
                : wholes.withAll(words)
                        .filter(each -> isPassed(each) && !isOwn(issue, each))
                        .mapToObj(this::row)
                        .toList();
    }

    private OldRow row(int row) {
        return rows.get(row).row();
    }

    private boolean isPassed(int row) {
        return row(row).verdict() == OldVerdict.PASS;
    }

    /// An issue with a box is a row as well.
    private boolean isOwn(OldIssue issue, int row) {
        return row(row).line() == issue.line();
    }

    /// An issue, and how many of its words each row has.
    private final class Asked {

        private final OldIssue issue;
        private final Match match;
        private final Set<String> words;
        private final Set<String> scripts;
        private final Map<String, Double> ofChecks = new HashMap<>();
        private final int[] inTitle;
        private final int[] inWhole;

        Asked(OldIssue issue, Match match) {
            this.issue = issue;
            this.match = match;
            this.words = Words.of(issue.title());
            this.scripts = Words.scripts(issue.title());
            this.inTitle = titles.common(words);
            this.inWhole = wholes.common(words);
        }

        /// 1 for the same check, or where the issue says all of the row's title; else the share of
        /// the issue's words that the row has, which is at least that of a kindred check.
        double likeness(int row) {
            double kindred =
                    ofChecks.computeIfAbsent(rows.get(row).match().check(), this::likeness);
            if (kindred >= 1 || saysTitle(row)) {
                return 1;
            }
            double share = share(row);
            return share >= HALF && namesScripts(RowLinks.this.scripts.get(row)) ? share : kindred;
        }

        private double likeness(String check) {
            if (!check.isEmpty() && check.equals(match.check())) {
                return 1;
            }
            return Kin.of(match.check(), check) ? HALF : 0;
        }

        private boolean saysTitle(int row) {
            return inTitle[row] > 1
                    && inTitle[row] == titles.words(row).size()
                    && (scripts.isEmpty() || namesScripts(Words.scripts(row(row).title())));
        }

        private double share(int row) {
            int both = inWhole[row];
            return both < Math.clamp(words.size(), 1, 2) ? 0 : (double) both / words.size();
        }

        /// A script that the issue names, the row has to name as well.
        private boolean namesScripts(Set<String> named) {
            return named.containsAll(scripts);
        }
    }
}
