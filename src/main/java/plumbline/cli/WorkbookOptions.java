package plumbline.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine;
import picocli.CommandLine.Option;

import plumbline.check.Status;
import plumbline.review.deed.Author;
import plumbline.review.imports.workbook.applying.BringBack;
import plumbline.review.imports.workbook.merging.Taking;
import plumbline.review.imports.workbook.reading.StatusWords;
import plumbline.words.Words;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// How an edited workbook is brought back.
public final class WorkbookOptions {

    /// What workbooks end with, those that are refused as well.
    private static final List<String> ENDINGS =
            List.of(".xlsx", ".xlsm", ".xlsb", ".xltx", ".xltm", ".xls", ".ods");

    @Option(names = "--dry-run", descriptionKey = "cli.import.dry-run")
    private boolean dryRun;

    @Option(names = "--take", paramLabel = "SIDE", descriptionKey = "cli.import.take")
    private @Nullable Side side;

    @Option(names = "--status", paramLabel = "WORD=RESULT", descriptionKey = "cli.import.status")
    private Map<String, String> statuses = new LinkedHashMap<>();

    /// Whether a file is meant to be a workbook.
    public static boolean isWorkbook(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(name::endsWith);
    }

    /// Whether nothing is to be changed.
    public boolean dryRun() {
        return dryRun;
    }

    /// Refused where the results that words are to mean are none.
    public BringBack into(Path audit, String who, CommandLine command, Words words) {
        Map<String, Status> meant = new HashMap<>();
        statuses.forEach((word, result) -> meant.put(word, status(result, command, words)));
        Side chosen = side;
        return new BringBack(
                audit,
                Author.of(who),
                new StatusWords(meant),
                chosen == null ? Taking.UNDECIDED : chosen.taking);
    }

    private static Status status(String result, CommandLine command, Words words) {
        return StatusWords.titled(result)
                .orElseThrow(
                        () ->
                                new RefusedException(
                                        command, words.get("cli.import.no-result", result)));
    }

    private enum Side {
        THEIRS(Taking.THEIRS),
        OURS(Taking.OURS);

        private final Taking taking;

        Side(Taking taking) {
            this.taking = taking;
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
