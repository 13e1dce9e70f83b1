package plumbline.report.lint;

import plumbline.check.evaluation.Linting.FileRemarks;
import plumbline.check.evaluation.Linting.Remark;
import plumbline.report.Spelled;
import plumbline.words.Words;

import java.io.PrintWriter;
import java.util.List;

/// Tells what checks find in single files, a line for each place as terminals open it.
public final class LintText {

    private final Words words;
    private final PrintWriter out;

    public LintText(Words words, PrintWriter out) {
        this.words = words;
        this.out = out;
    }

    public void write(List<FileRemarks> files) {
        for (FileRemarks file : files) {
            file.remarks().forEach(this::remark);
            if (!file.migration()) {
                String reason = file.unread().map(Spelled::id).orElse("no-migration");
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
        int remarks = files.stream().mapToInt(file -> file.remarks().size()).sum();
        int waived = files.stream().mapToInt(FileRemarks::waived).sum();
        out.println(words.get("cli.lint.totals", files.size(), remarks, waived));
        out.flush();
    }

    private void remark(Remark remark) {
        out.println(
                Spelled.place(remark.place())
                        + ":"
                        + remark.place().column()
                        + ": "
                        + remark.severity().name()
                        + " "
                        + remark.check().id()
                        + ": "
                        + remark.message());
    }
}
