package plumbline.preferences.file;

import plumbline.preferences.ReportChoice;

import tools.jackson.databind.node.ObjectNode;

import java.util.Optional;
import java.util.function.Function;

/// How the last report was wanted, as a JSON object.
final class ReportJson {

    private static final ReportChoice NONE = ReportChoice.none();

    private static final Field<String> PURPOSE = text("purpose");
    private static final Field<String> FORMAT = text("format");
    private static final Field<String> STYLE = text("style");
    private static final Field<String> LANGUAGE = text("language");
    private static final Field<String> FORMULA = text("formula");
    private static final Field<String> PICTURES = text("pictures");
    private static final Field<Boolean> FINDINGS_ONLY =
            Field.flag("findingsOnly", NONE.findingsOnly());
    private static final Field<Boolean> OPEN_WRITTEN =
            Field.flag("openWritten", NONE.openWritten());

    private ReportJson() {}

    private static Field<String> text(String name) {
        return Field.text(name, "", Optional::of, Function.identity());
    }

    static ReportChoice read(ObjectNode report) {
        return new ReportChoice(
                PURPOSE.in(report),
                FORMAT.in(report),
                STYLE.in(report),
                LANGUAGE.in(report),
                FORMULA.in(report),
                PICTURES.in(report),
                FINDINGS_ONLY.in(report),
                OPEN_WRITTEN.in(report));
    }

    static void write(ReportChoice wanted, ObjectNode report) {
        PURPOSE.set(report, wanted.purpose());
        FORMAT.set(report, wanted.format());
        STYLE.set(report, wanted.style());
        LANGUAGE.set(report, wanted.language());
        FORMULA.set(report, wanted.formula());
        PICTURES.set(report, wanted.pictures());
        FINDINGS_ONLY.set(report, wanted.findingsOnly());
        OPEN_WRITTEN.set(report, wanted.openWritten());
    }
}
