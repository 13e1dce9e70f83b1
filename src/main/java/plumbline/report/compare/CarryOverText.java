package plumbline.report.compare;

import plumbline.report.Spelled;
import plumbline.review.compare.Basis;
import plumbline.review.compare.LastTime;
import plumbline.review.compare.Mark;
import plumbline.review.compare.reading.CarriedOver;
import plumbline.words.Words;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;

/// Lists what could be taken over from the last audit: first what is only to be accepted, then what
/// has to be asked, and why.
public final class CarryOverText {

    private static final int MARK_WIDTH = 9;
    private static final int MOST_LETTERS = 200;

    private final Words words;
    private final PrintWriter out;

    public CarryOverText(Words words, PrintWriter out) {
        this.words = words;
        this.out = out;
    }

    public void write(CarriedOver carried) {
        out.println();
        line("cli.compare.carried", carried.all().size());
        if (!carried.rechecked() && !carried.all().isEmpty()) {
            line("cli.compare.not-rechecked");
        }
        if (!carried.unknown().isEmpty()) {
            line("cli.compare.not-found", String.join(", ", carried.unknown()));
        }
        list("cli.compare.proposals", carried.proposals());
        list("cli.compare.questions", carried.questions());
        out.flush();
    }

    private void list(String title, List<LastTime> all) {
        if (!all.isEmpty()) {
            out.println();
            line(title, all.size());
            all.forEach(this::lastTime);
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
            print("    " + obstacles(lastTime));
        }
    }

    private String obstacles(LastTime lastTime) {
        return lastTime.obstacles().stream()
                .sorted()
                .map(each -> words.get("cli.compare.obstacle." + Spelled.id(each)))
                .collect(Collectors.joining("; "));
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
