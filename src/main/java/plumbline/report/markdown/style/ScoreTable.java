package plumbline.report.markdown.style;

import plumbline.report.content.Report;
import plumbline.report.markdown.Inline;
import plumbline.report.markdown.Shares;
import plumbline.report.markdown.Writing;
import plumbline.review.score.Score;
import plumbline.review.score.ScoreBoard;
import plumbline.review.score.Tally;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Function;

/// Scores of parts and of the whole: what is shown, how much of it is decided, and between what the
/// decisions leave it.
final class ScoreTable {

    private static final String NONE = "–";

    private final Report report;
    private final Writing writing;
    private final String part;
    private final List<List<Inline>> rows = new ArrayList<>();

    /// `part` is what its rows are, in one word.
    ScoreTable(Writing writing, String part) {
        this.writing = writing;
        this.report = writing.report();
        this.part = part;
    }

    void add(String name, Function<ScoreBoard, Score> of) {
        Score shown = of.apply(report.shown());
        Score confirmed = of.apply(report.confirmed());
        Tally tally = shown.tally();
        Tally decided = confirmed.tally();
        rows.add(
                List.of(
                        Inline.text(name),
                        number(tally.pass()),
                        number(tally.partial()),
                        number(tally.fail()),
                        number(tally.notApplicable()),
                        number(tally.open()),
                        Inline.text(Shares.percent(shown.value())),
                        number(decided.total() - decided.open()),
                        bound(confirmed.lowest()),
                        bound(confirmed.highest())));
    }

    void write() {
        writing.sheet()
                .table(
                        List.of(
                                part,
                                "Passed",
                                "Partial",
                                "Failed",
                                "Not applicable",
                                "Open",
                                "Score",
                                "Decided",
                                "Lowest %",
                                "Highest %"),
                        rows);
        writing.sheet().paragraph(writing.say("report.markdown.bounds"));
    }

    private static Inline number(int count) {
        return Inline.text(Integer.toString(count));
    }

    private static Inline bound(OptionalDouble share) {
        return Inline.text(
                share.isPresent()
                        ? String.format(Locale.ROOT, "%.1f", 100 * share.getAsDouble())
                        : NONE);
    }
}
