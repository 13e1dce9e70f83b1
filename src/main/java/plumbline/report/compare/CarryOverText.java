package plumbline.report.compare;

import plumbline.report.RulingWords;
import plumbline.report.Spelled;
import plumbline.report.TakenOverWords;
import plumbline.report.TerminalText;
import plumbline.review.audit.DamagedAttachment;
import plumbline.review.compare.Basis;
import plumbline.review.compare.LastTime;
import plumbline.review.compare.Mark;
import plumbline.review.compare.Obstacle;
import plumbline.review.compare.catalogue.Ruling;
import plumbline.review.compare.catalogue.TakenOver;
import plumbline.review.compare.reading.CarriedOver;
import plumbline.words.Words;

import java.io.PrintWriter;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/// Lists what could be taken over from the last audit: first what it said of its checks, then what
/// is only to be accepted, then what has to be asked, and why.
public final class CarryOverText {

    private static final int MARK_WIDTH = 9;
    private static final int MOST_LETTERS = 200;

    private final Words words;
    private final PrintWriter out;

    public CarryOverText(Words words, PrintWriter out) {
        this.words = words;
        this.out = new TerminalText(out);
    }

    public void write(CarriedOver carried) {
        out.println();
        line("cli.compare.carried", carried.all().size());
        if (!carried.rulings().isEmpty()) {
            line("cli.compare.carried-rulings", carried.rulings().size());
        }
        if (!carried.rechecked() && !carried.all().isEmpty()) {
            line("cli.compare.not-rechecked");
        }
        if (!carried.unknown().isEmpty()) {
            line("cli.compare.not-found", String.join(", ", carried.unknown()));
        }
        list("cli.compare.rulings", carried.rulings(), this::ruling);
        list("cli.compare.proposals", carried.proposals(), this::lastTime);
        list("cli.compare.questions", carried.questions(), this::lastTime);
        out.flush();
    }

    /// What was taken over, and which files of evidence could not come along.
    public void write(TakenOver.Counts taken, List<DamagedAttachment> damaged) {
        out.println();
        line("cli.compare.taken", new TakenOverWords(words).of(taken));
        damaged.forEach(each -> line("cli.compare.not-kept", each.sha256()));
        out.flush();
    }

    private <T> void list(String title, List<T> all, Consumer<T> write) {
        if (!all.isEmpty()) {
            out.println();
            line(title, all.size());
            all.forEach(write);
        }
    }

    private void ruling(Ruling ruling) {
        print("  " + new RulingWords(words).of(ruling));
        if (!ruling.reason().isBlank()) {
            print("    " + shortened(ruling.reason()));
        }
        if (!ruling.isProposal()) {
            print("    " + obstacles(ruling.obstacles()));
        }
    }

    private void lastTime(LastTime lastTime) {
        print(
                "  "
                        + Spelled.padded(Mark.of(lastTime.answer()).title(), MARK_WIDTH)
                        + lastTime.cell()
                        + "  "
                        + shortened(lastTime.answer().check().title()));
        if (!lastTime.answer().reason().isBlank()) {
            print("    " + shortened(lastTime.answer().reason()));
        }
        if (lastTime.answer().basis() == Basis.IMPORTED) {
            print("    " + words.get("cli.compare.unconfirmed"));
        }
        if (!lastTime.isProposal()) {
            print("    " + obstacles(lastTime.obstacles()));
        }
    }

    private String obstacles(Set<Obstacle> obstacles) {
        return new RulingWords(words).obstacles(obstacles);
    }

    private void line(String key, Object... arguments) {
        print(words.get(key, arguments));
    }

    /// What stands in the documents cannot steer the terminal.
    private void print(String line) {
        out.println(line.replaceAll("\\p{Cntrl}", " ").stripTrailing());
    }

    private static String shortened(String text) {
        return text.length() <= MOST_LETTERS ? text : text.substring(0, MOST_LETTERS) + "…";
    }
}
