package plumbline.review.line;

import plumbline.review.decision.Assumption;
import plumbline.review.json.Fields;
import plumbline.review.json.FieldsOut;

import java.time.LocalDate;

/// Something that decisions rest on.
final class AssumptionFormat {

    private AssumptionFormat() {}

    static void write(Assumption assumption, FieldsOut out) {
        out.text("text", assumption.text())
                .text("owner", assumption.owner())
                .text("evidence", assumption.evidence())
                .nullableText("expires", assumption.expires())
                .flag("holds", assumption.holds());
    }

    static Assumption read(Fields in) {
        return new Assumption(
                in.text("text"),
                in.text("owner"),
                in.text("evidence"),
                in.nullableText("expires", LocalDate::parse),
                in.flag("holds"));
    }
}
