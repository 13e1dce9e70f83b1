package plumbline.review.line;

import plumbline.check.Section;
import plumbline.check.Severity;
import plumbline.review.decision.OwnCheck;
import plumbline.review.json.Fields;
import plumbline.review.json.FieldsOut;

/// A check that the audit asks on its own.
final class OwnCheckFormat {

    private OwnCheckFormat() {}

    static void write(OwnCheck check, FieldsOut out) {
        out.choice("section", check.section())
                .choice("severity", check.severity())
                .text("title", check.title())
                .text("question", check.question());
    }

    static OwnCheck read(Fields in) {
        return new OwnCheck(
                in.choice("section", Section.class),
                in.choice("severity", Severity.class),
                in.text("title"),
                in.text("question"));
    }
}
