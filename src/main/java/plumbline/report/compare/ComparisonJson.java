package plumbline.report.compare;

import org.jspecify.annotations.Nullable;

import plumbline.report.ComparisonFields;
import plumbline.report.JsonDocument;
import plumbline.review.compare.Comparison;
import plumbline.review.compare.reading.CarriedOver;
import plumbline.review.score.Formula;

import java.io.Writer;

/// Writes a comparison as JSON.
public final class ComparisonJson {

    private static final int FORMAT_VERSION = 1;

    private ComparisonJson() {}

    /// With what can be taken over, where somebody asks for that, and whether it was.
    public static void write(
            Comparison comparison,
            Formula formula,
            @Nullable CarriedOver carried,
            boolean taken,
            Writer to) {
        try (JsonDocument document = new JsonDocument(to, FORMAT_VERSION)) {
            ComparisonFields.write(document, comparison, formula);
            if (carried != null) {
                document.object(
                        "carryOver", () -> new CarryOverJson(document).write(carried, taken));
            }
        }
    }
}
