package plumbline.cli.command;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine;

import plumbline.cli.ExitCode;
import plumbline.cli.RefusedException;
import plumbline.cli.WorkbookOptions;
import plumbline.report.returned.ReturnJson;
import plumbline.report.returned.ReturnText;
import plumbline.review.imports.workbook.applying.BringBack;
import plumbline.review.imports.workbook.applying.BroughtBack;
import plumbline.words.Words;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;

/// Brings workbooks back and tells what became of them.
record WorkbookImport(WorkbookOptions options, String who, Words words, CommandLine command) {

    /// Whether files are workbooks; refused where only some are.
    boolean isMeant(List<Path> files) {
        long workbooks = files.stream().filter(WorkbookOptions::isWorkbook).count();
        if (workbooks > 0 && workbooks < files.size()) {
            throw new RefusedException(command, words.get("cli.import.mixed"));
        }
        return workbooks > 0;
    }

    ExitCode run(List<Path> workbooks, @Nullable Path into, boolean asJson) {
        if (into == null) {
            throw new RefusedException(command, words.get("cli.import.no-audit"));
        }
        BringBack audit = options.into(into, who, command, words);
        List<BroughtBack> all =
                workbooks.stream()
                        .map(each -> options.dryRun() ? audit.look(each) : audit.bring(each))
                        .toList();
        write(all, asJson);
        boolean open = all.stream().anyMatch(each -> each.merge().isOpen());
        return open ? ExitCode.FINDINGS : ExitCode.CLEAN;
    }

    private void write(List<BroughtBack> all, boolean asJson) {
        PrintWriter out = command.getOut();
        if (asJson) {
            ReturnJson.write(all, out);
            out.println();
        } else {
            new ReturnText(words, out).write(all, who);
        }
        out.flush();
    }
}
