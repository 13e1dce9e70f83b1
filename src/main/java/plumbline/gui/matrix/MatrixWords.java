package plumbline.gui.matrix;

import plumbline.check.Proposal;
import plumbline.check.Severity;
import plumbline.check.Status;
import plumbline.gui.disposition.DispositionWords;
import plumbline.gui.evidence.EvidenceWords;
import plumbline.gui.matrix.MatrixLine.Checked;
import plumbline.report.Spelled;
import plumbline.report.StatusSign;
import plumbline.review.agreement.Disagreement;
import plumbline.review.anchor.Freshness;
import plumbline.review.decision.Disposition;
import plumbline.review.score.Score;
import plumbline.words.Words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is told of cells, checks and scores where there is room for words.
record MatrixWords(Words words) {

    private static final String UNKNOWN = "–";
    private static final int WHOLE = 100;

    /// Between signs and what they mean no line ends.
    private static final char UNBROKEN = '\u00a0';

    private static final String APART = "   ";
    private static final int MOST = 99;
    private static final String MORE = "+";
    private static final int WEEK = 7;
    private static final int YEAR = 365;

    /// All that the signs of a cell say, for whoever does not see them.
    String cell(MatrixCell cell, OptionalLong days) {
        List<String> told = new ArrayList<>();
        told.add(cell.row().check().title());
        told.add(cell.row().service());
        told.addAll(standing(cell, days));
        return String.join(", ", told);
    }

    /// The same below each other, with the reason.
    String tip(MatrixCell cell, OptionalLong days) {
        Proposal proposal = cell.state().proposal();
        String why =
                cell.isProposed() && proposal != null ? proposal.reason() : cell.state().reason();
        return cell.row().check().title()
                + "\n"
                + cell.row().service()
                + " · "
                + String.join(" · ", standing(cell, days))
                + (why.isBlank() ? "" : "\n" + why);
    }

    /// How it stands, without what and where it is; `days` ago it was decided, where that is shown.
    List<String> standing(MatrixCell cell, OptionalLong days) {
        List<String> told = new ArrayList<>();
        told.add(result(cell));
        told.add(words.get("review.severity." + Spelled.id(cell.severity())));
        days.ifPresent(each -> told.add(words.get("matrix.days", each)));
        if (cell.isStale()) {
            told.add(words.get("matrix.stale"));
        } else if (cell.findFreshness().isPresent()) {
            told.add(words.get("matrix.fresh"));
        }
        Disposition disposition = cell.state().disposition();
        if (disposition != null) {
            told.add(words.get("matrix.decided", new DispositionWords(words).what(disposition)));
        }
        if (cell.disagrees()) {
            told.add(words.get("matrix.disagrees"));
        }
        if (cell.isDisputed()) {
            told.add(words.get("matrix.disputed"));
        }
        if (cell.isAgainstItsCheck()) {
            told.add(words.get("matrix.against-check"));
        }
        cell.missing().forEach(each -> told.add(words.get("review.gate." + Spelled.id(each))));
        return told;
    }

    /// `12d`, `31w`, `3y`; where there is no room for letters, the days as far as two digits go.
    String age(long days, Density density) {
        if (!density.hasLetters()) {
            return days > MOST ? MORE : Long.toString(days);
        }
        if (days <= MOST) {
            return days + words.get("matrix.age.day");
        }
        return days < 2 * YEAR
                ? days / WEEK + words.get("matrix.age.week")
                : days / YEAR + words.get("matrix.age.year");
    }

    /// `3●`: how many pieces there are, and what became of the worst; where there is no room, the
    /// second only where it does not hold.
    String evidence(MatrixCell cell, Density density) {
        int count = cell.evidence();
        String number = count > MOST ? MORE : Integer.toString(count);
        String sign = cell.findFreshness().map(EvidenceWords::sign).orElse("");
        if (density.hasLetters()) {
            return number + sign;
        }
        return cell.isStale() ? sign : number;
    }

    private String result(MatrixCell cell) {
        Status status = cell.status();
        if (status == null) {
            return words.get("matrix.open");
        }
        return cell.isProposed() ? words.get("matrix.proposed", status.title()) : status.title();
    }

    /// Where the cells of a check differ, and why they should not: `≠ result · same evidence`.
    String apart(Checked line) {
        return line.disagreements().stream().map(this::apart).collect(Collectors.joining("; "));
    }

    private String apart(Disagreement disagreement) {
        String differences =
                disagreement.differences().stream()
                        .map(each -> words.get("matrix.differs." + Spelled.id(each)))
                        .collect(Collectors.joining(", "));
        return "≠ "
                + differences
                + " · "
                + words.get("matrix.basis." + Spelled.id(disagreement.basis()));
    }

    /// How many of the services have which result, in words.
    String tally(Checked line) {
        return words.get(
                "matrix.tally",
                line.tally().pass(),
                line.tally().partial(),
                line.tally().fail(),
                line.tally().notApplicable(),
                line.tally().open());
    }

    /// How large the matrix is, and what stands at the side of the scores.
    String size(long checks, int services) {
        return words.get("matrix.size.checks", checks, services)
                + "\n"
                + words.get("matrix.scores");
    }

    static String percent(Score score) {
        return percent(score.value());
    }

    private static String percent(OptionalDouble share) {
        return share.isEmpty() ? UNKNOWN : Long.toString(Math.round(share.getAsDouble() * WHOLE));
    }

    /// The score with its formula, and between what it lies.
    String score(String service, Score score) {
        String bounds =
                words.get(
                        "matrix.bounds",
                        percent(score.lowest()),
                        score.lowestText(),
                        percent(score.highest()),
                        score.highestText());
        String value =
                score.value().isEmpty()
                        ? words.get("matrix.no-score", service)
                        : service + ": " + percent(score) + " % = " + score.text();
        return String.join("\n", value, words.get("matrix.score.what"), bounds);
    }

    /// What the signs mean, in one line.
    String legend(MatrixViewModel.Show show) {
        Stream<String> signs =
                switch (show) {
                    case RESULT ->
                            Stream.of(Status.values())
                                    .map(each -> StatusSign.of(each) + " " + each.title());
                    case SEVERITY ->
                            Stream.of(Severity.values())
                                    .sorted(Comparator.reverseOrder())
                                    .map(this::severity);
                    case AGE -> Stream.of(words.get("matrix.legend.age"));
                    case EVIDENCE ->
                            Stream.concat(
                                    Stream.of(words.get("matrix.legend.evidence")),
                                    Stream.of(Freshness.values()).map(this::freshness));
                };
        Stream<String> marks = Stream.of(words.get("matrix.legend").split(APART, -1));
        return Stream.concat(signs, marks)
                .map(each -> each.replace(' ', UNBROKEN))
                .collect(Collectors.joining(APART));
    }

    private String severity(Severity severity) {
        String name = words.get("review.severity." + Spelled.id(severity));
        return severity.name().substring(0, 1) + " " + name;
    }

    private String freshness(Freshness freshness) {
        return EvidenceWords.sign(freshness)
                + " "
                + words.get("evidence.freshness." + Spelled.id(freshness));
    }
}
