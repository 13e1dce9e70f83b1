package plumbline.cli.report;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine;
import picocli.CommandLine.Option;

import plumbline.cli.RefusedException;
import plumbline.report.excel.template.FieldNames;
import plumbline.report.excel.template.TemplateColumn;
import plumbline.report.excel.template.TemplateFile;
import plumbline.report.excel.template.TemplateMap;
import plumbline.report.excel.template.TemplateOutline;
import plumbline.words.Words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// A workbook of somebody else to write the report into, and what belongs into which column.
final class TemplateOption {

    @Option(names = "--template", paramLabel = "FILE", descriptionKey = "cli.report.template")
    private @Nullable Path file;

    @Option(names = "--map", paramLabel = "COLUMN=ID", descriptionKey = "cli.report.map")
    private Map<String, String> columns = new LinkedHashMap<>();

    @Option(names = "--sheet", paramLabel = "NAME", descriptionKey = "cli.report.sheet")
    private @Nullable String sheet;

    @Option(names = "--header-row", paramLabel = "N", descriptionKey = "cli.report.header-row")
    private int headerRow;

    private TemplateMap map = TemplateMap.NONE;

    /// Reads the template and refuses what does not go with it, before anything takes long.
    void check(boolean wanted, @Nullable Path out, CommandLine command, Words words) {
        boolean said = file != null || sheet != null || headerRow > 0 || !columns.isEmpty();
        if (!wanted) {
            if (said) {
                throw new RefusedException(command, words.get("cli.report.template-only"));
            }
            return;
        }
        Path template = file;
        if (template == null || !Files.isRegularFile(template)) {
            throw new RefusedException(command, words.get("cli.report.template-needed"));
        }
        if (out != null && isSame(template, out)) {
            throw new RefusedException(command, words.get("cli.report.template-itself", out));
        }
        map = mapped(new TemplateFile(template).outline(), command, words);
    }

    private static boolean isSame(Path template, Path out) {
        try {
            return Files.exists(out) && Files.isSameFile(template, out);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Path file() {
        return Objects.requireNonNull(file);
    }

    TemplateMap map() {
        return map;
    }

    /// As the names of the columns say, and otherwise where somebody says so.
    private TemplateMap mapped(TemplateOutline outline, CommandLine command, Words words) {
        TemplateMap proposed = outline.propose();
        if (sheet != null || headerRow > 0) {
            String name = sheet == null ? first(outline, proposed) : sheet;
            int row = headerRow > 0 ? headerRow : Math.max(1, proposed.headerRow());
            proposed =
                    outline.findLine(name, row)
                            .map(line -> TemplateOutline.propose(name, line))
                            .orElseThrow(
                                    () ->
                                            new RefusedException(
                                                    command,
                                                    words.get("cli.report.no-header", row, name)));
        }
        TemplateMap now = proposed;
        for (Map.Entry<String, String> each : columns.entrySet()) {
            if (!each.getValue().isEmpty() && !FieldNames.ids().contains(each.getValue())) {
                throw new RefusedException(
                        command,
                        words.get(
                                "cli.report.no-field",
                                each.getValue(),
                                String.join(", ", FieldNames.ids())));
            }
            now = now.with(key(outline, now, each.getKey(), command, words), each.getValue());
        }
        return now;
    }

    private static String first(TemplateOutline outline, TemplateMap proposed) {
        return proposed.sheet().isEmpty() && !outline.sheets().isEmpty()
                ? outline.sheets().getFirst().name()
                : proposed.sheet();
    }

    /// By its name or by its letter.
    private static String key(
            TemplateOutline outline,
            TemplateMap map,
            String column,
            CommandLine command,
            Words words) {
        List<TemplateColumn> all =
                outline.findLine(map.sheet(), map.headerRow())
                        .map(TemplateOutline.Line::columns)
                        .orElse(List.of());
        return all.stream()
                .filter(each -> each.isCalled(column))
                .map(TemplateColumn::key)
                .findFirst()
                .orElseThrow(
                        () ->
                                new RefusedException(
                                        command, words.get("cli.report.no-column", column)));
    }
}
