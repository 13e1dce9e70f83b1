package plumbline.report.audit;

import plumbline.report.ChangeWords;
import plumbline.report.ComparisonHeader;
import plumbline.report.ScoreLine;
import plumbline.report.Spelled;
import plumbline.report.content.Report;
import plumbline.report.content.Since;
import plumbline.review.compare.CellChange;
import plumbline.words.Words;

import java.io.PrintWriter;

/// Tells what changed since an earlier audit, a line for each cell, and why the score is another.
final class ChangesText {

    private static final int GROUP_WIDTH = 18;
    private static final int MARKS_WIDTH = 18;

    private final Words words;
    private final ChangeWords say;
    private final PrintWriter out;

    ChangesText(Words words, PrintWriter out) {
        this.words = words;
        this.out = out;
        this.say = new ChangeWords(words);
    }

    void write(Report report, Since since) {
        print(words.get("report.change.title"));
        new ComparisonHeader(words).lines(since.comparison()).forEach(each -> print("  " + each));
        since.changes().forEach(this::change);
        if (since.changes().isEmpty()) {
            print("  " + words.get("report.change.none"));
        }
        String score = new ScoreLine(words).of(since.scores(report.formula()).ofAll());
        print("  " + words.get("report.change.score." + Spelled.id(report.formula()), score));
        if (since.isProposedInPart()) {
            print("  " + words.get("report.change.as-if-accepted"));
        }
        out.println();
    }

    private void change(CellChange change) {
        print(
                "  "
                        + Spelled.padded(say.group(change.group()), GROUP_WIDTH)
                        + Spelled.padded(ChangeWords.marks(change), MARKS_WIDTH)
                        + change.cell());
    }

    /// What stands in old documents cannot steer the terminal.
    private void print(String line) {
        out.println(line.replaceAll("\\p{Cntrl}", " ").stripTrailing());
    }
}
