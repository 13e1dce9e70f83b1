package plumbline.gui.reporting;

import org.jspecify.annotations.Nullable;

import plumbline.report.content.ReportFormat;
import plumbline.report.excel.template.TemplateMap;
import plumbline.report.output.ReportWriters;
import plumbline.words.Words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/// The workbook of a client that a report goes into, and what belongs where in it; no file where
/// nobody chose one.
public record TemplateUse(@Nullable Path file, TemplateMap map) {

    public static final TemplateUse NONE = new TemplateUse(null, TemplateMap.NONE);

    public boolean isChosen() {
        return file != null;
    }

    /// Of a template that was chosen.
    ReportFormat in(ReportWriters writers) {
        return writers.template(Objects.requireNonNull(file), map);
    }

    /// The template itself stays what it is.
    Optional<Outcome> findRefusal(Target target, Words words) {
        Path template = file;
        return template != null && isSame(template, target.path())
                ? Optional.of(
                        new Outcome.Refused(words.get("reports.refused.template", target.path())))
                : Optional.empty();
    }

    private static boolean isSame(Path template, Path target) {
        try {
            return Files.exists(target) && Files.isSameFile(template, target);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
