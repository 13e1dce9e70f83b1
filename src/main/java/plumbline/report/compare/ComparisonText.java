package plumbline.report.compare;

import plumbline.report.ChangeWords;
import plumbline.report.ComparisonHeader;
import plumbline.report.ScoreLine;
import plumbline.report.Spelled;
import plumbline.report.TerminalText;
import plumbline.review.compare.CellChange;
import plumbline.review.compare.Comparison;
import plumbline.review.compare.Group;
import plumbline.review.compare.ScoreChanges;
import plumbline.review.compare.ServiceMatch;
import plumbline.review.score.Formula;
import plumbline.words.Words;

import java.io.PrintWriter;
import java.util.List;

/// Tells a comparison as text: what is compared, the table of transitions, what changed group by
/// group, and why the score is another.
public final class ComparisonText {

    /// All that is worse is told, and of the rest no more than that.
    private static final int MOST_ROWS = 20;

    private static final int MARKS_WIDTH = 18;
    private static final int SEVERITY_WIDTH = 9;
    private static final int MOST_LETTERS = 200;

    private final Words words;
    private final PrintWriter out;

    public ComparisonText(Words words, PrintWriter out) {
        this.words = words;
        this.out = new TerminalText(out);
    }

    public void write(Comparison comparison, Formula formula) {
        new ComparisonHeader(words).lines(comparison).forEach(this::print);
        out.println();
        new TransitionTable(words, comparison).lines().forEach(out::println);
        for (Group each : Group.values()) {
            group(each, comparison.of(each));
        }
        scores(comparison, formula);
        out.flush();
    }

    private void group(Group group, List<CellChange> changes) {
        if (changes.isEmpty()) {
            return;
        }
        out.println();
        line("", "cli.compare.group." + Spelled.id(group), changes.size());
        if (group == Group.SAME) {
            return;
        }
        long worse = changes.stream().filter(CellChange::isBreach).count();
        long most = Math.max(worse, MOST_ROWS);
        changes.stream().limit(most).forEach(this::change);
        if (changes.size() > most) {
            line("  ", "cli.compare.more", changes.size() - most);
        }
    }

    private void change(CellChange change) {
        print(
                "  "
                        + Spelled.padded(ChangeWords.marks(change), MARKS_WIDTH)
                        + Spelled.padded(change.severity().name(), SEVERITY_WIDTH)
                        + change.cell()
                        + "  "
                        + shortened(change.latest().check().title()));
        if (change.isBreach()) {
            print("    " + shortened(change.latest().reason()));
        }
        String why = new ChangeWords(words).differs(change);
        if (!why.isEmpty()) {
            line("    ", "report.change.differs", why);
        }
    }

    private void scores(Comparison comparison, Formula formula) {
        ScoreChanges scores = new ScoreChanges(comparison, formula);
        ScoreLine score = new ScoreLine(words);
        out.println();
        line("", "report.change.score." + Spelled.id(formula), score.of(scores.ofAll()));
        if (comparison.services().size() > 1) {
            for (ServiceMatch each : comparison.services()) {
                print("  " + each.name() + ": " + score.of(scores.of(each.name())));
            }
        }
        if (comparison.before().proposed() + comparison.after().proposed() > 0) {
            line("", "report.change.as-if-accepted");
        }
    }

    private void line(String indent, String key, Object... arguments) {
        print(indent + words.get(key, arguments));
    }

    /// What stands in the documents cannot steer the terminal.
    private void print(String line) {
        out.println(line.replaceAll("\\p{Cntrl}", " ").stripTrailing());
    }

    private static String shortened(String text) {
        return text.length() <= MOST_LETTERS ? text : text.substring(0, MOST_LETTERS) + "…";
    }
}
