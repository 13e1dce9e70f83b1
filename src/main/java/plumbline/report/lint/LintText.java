package plumbline.report.lint;

import plumbline.analysis.Certainty;
import plumbline.check.evaluation.FileRemarks;
import plumbline.check.evaluation.Remark;
import plumbline.report.Spelled;
import plumbline.report.TerminalText;
import plumbline.words.Words;

import java.io.PrintWriter;
import java.util.List;

/// Tells what checks find in single files, a line for each place as terminals open it.
public final class LintText {

    private final Words words;
    private final PrintWriter out;
    private final boolean hints;

    /// `hints` shows also what is worth a look and no more.
    public LintText(Words words, PrintWriter out, boolean hints) {
        this.words = words;
        this.out = new TerminalText(out);
        this.hints = hints;
    }

    public void write(List<FileRemarks> files) {
        for (FileRemarks file : files) {
            file.remarks().stream().filter(this::isShown).forEach(this::remark);
            if (!file.migration()) {
                String reason = file.unread().map(each -> words.get(each.key())).orElse("");
                out.println(
                        words.get(
                                "cli.lint."
                                        + (file.unread().isPresent() ? "unread" : "no-migration"),
                                file.file(),
                                reason));
            }
            file.failed()
                    .forEach(
                            each ->
                                    out.println(
                                            words.get(
                                                    "cli.audit.incident",
                                                    each.part(),
                                                    file.file(),
                                                    each.cause().toString())));
        }
        out.println(words.get("cli.lint.totals", read(files), count(files, true), waived(files)));
        if (count(files, false) > 0 && !hints) {
            out.println(words.get("cli.lint.hints", count(files, false)));
        }
        out.flush();
    }

    private boolean isShown(Remark remark) {
        return hints || remark.certainty() != Certainty.HINT;
    }

    private long count(List<FileRemarks> files, boolean shown) {
        return files.stream()
                .flatMap(file -> file.remarks().stream())
                .filter(each -> isShown(each) == shown)
                .count();
    }

    private static long read(List<FileRemarks> files) {
        return files.stream().filter(FileRemarks::migration).count();
    }

    private static int waived(List<FileRemarks> files) {
        return files.stream().mapToInt(FileRemarks::waived).sum();
    }

    private void remark(Remark remark) {
        String where = Spelled.place(remark.place()) + ":" + remark.place().column();
        String what = remark.severity().name() + " " + remark.check().id();
        // no println: it would flush each line, and there may be thousands
        out.print(where + ": " + what + ": " + remark.message() + System.lineSeparator());
    }
}
