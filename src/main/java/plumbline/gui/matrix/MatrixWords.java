package plumbline.gui.matrix;

import plumbline.check.Proposal;
import plumbline.check.Status;
import plumbline.gui.matrix.MatrixLine.Checked;
import plumbline.report.Spelled;
import plumbline.report.StatusSign;
import plumbline.review.agreement.Disagreement;
import plumbline.review.score.Score;
import plumbline.words.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/// What is told of cells, checks and scores where there is room for words.
record MatrixWords(Words words) {

    private static final String UNKNOWN = "–";
    private static final int WHOLE = 100;

    /// All that the signs of a cell say, for whoever does not see them.
    String cell(MatrixCell cell) {
        List<String> told = new ArrayList<>();
        told.add(cell.row().check().title());
        told.add(cell.row().service());
        told.addAll(standing(cell));
        return String.join(", ", told);
    }

    /// The same below each other, with the reason.
    String tip(MatrixCell cell) {
        Proposal proposal = cell.state().proposal();
        String why =
                cell.isProposed() && proposal != null ? proposal.reason() : cell.state().reason();
        return cell.row().check().title()
                + "\n"
                + cell.row().service()
                + " · "
                + String.join(" · ", standing(cell))
                + (why.isBlank() ? "" : "\n" + why);
    }

    /// How it stands, without what and where it is.
    List<String> standing(MatrixCell cell) {
        List<String> told = new ArrayList<>();
        told.add(result(cell));
        told.add(words.get("review.severity." + Spelled.id(cell.severity())));
        if (cell.isStale()) {
            told.add(words.get("matrix.stale"));
        }
        if (cell.disagrees()) {
            told.add(words.get("matrix.disagrees"));
        }
        return told;
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
    String legend() {
        List<String> told = new ArrayList<>();
        for (Status each : Status.values()) {
            told.add(StatusSign.of(each) + " " + each.title());
        }
        told.add(words.get("matrix.legend"));
        return String.join("   ", told);
    }
}
