package plumbline.review.line;

import plumbline.review.decision.Disposition;
import plumbline.review.json.Fields;
import plumbline.review.json.FieldsOut;

import java.time.LocalDate;

/// What happens with a result.
final class DispositionFormat {

    private DispositionFormat() {}

    static void write(Disposition disposition, FieldsOut out) {
        out.choice("kind", disposition.kind())
                .text("reason", disposition.reason())
                .text("owner", disposition.owner())
                .nullableText("reviewBy", disposition.reviewBy())
                .text("more", disposition.more())
                .texts("assumptions", disposition.assumptions());
    }

    static Disposition read(Fields in) {
        return new Disposition(
                in.choice("kind", Disposition.Kind.class),
                in.text("reason"),
                in.text("owner"),
                in.nullableText("reviewBy", LocalDate::parse),
                in.text("more"),
                in.texts("assumptions"));
    }
}
