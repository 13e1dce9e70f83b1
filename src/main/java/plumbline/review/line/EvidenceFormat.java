package plumbline.review.line;

import plumbline.check.Status;
import plumbline.review.anchor.Anchor;
import plumbline.review.anchor.Copies;
import plumbline.review.decision.EvidenceItem;
import plumbline.review.json.Fields;
import plumbline.review.json.FieldsOut;

import java.time.LocalDate;

/// A piece of evidence, and where it was taken from.
final class EvidenceFormat {

    private EvidenceFormat() {}

    static void write(EvidenceItem evidence, FieldsOut out) {
        out.choice("kind", evidence.kind())
                .text("text", evidence.text())
                .choice("supports", evidence.supports())
                .text("captured", evidence.captured().toString())
                .nullable("anchor", evidence.anchor(), EvidenceFormat::write)
                .text("attachment", evidence.attachment());
        // older versions wrote none, and lines without a day stay as they were
        if (evidence.effective() != null) {
            out.text("effective", evidence.effective().toString());
        }
    }

    static EvidenceItem read(Fields in) {
        return new EvidenceItem(
                in.choice("kind", EvidenceItem.Kind.class),
                in.text("text"),
                in.choice("supports", Status.class),
                Times.instant(in.text("captured")),
                in.nullable("anchor", EvidenceFormat::anchor),
                in.text("attachment"),
                in.has("effective") ? LocalDate.parse(in.text("effective")) : null);
    }

    private static void write(Anchor anchor, FieldsOut out) {
        out.text("path", anchor.path())
                .text("commit", anchor.commit())
                .text("blob", anchor.blob())
                .number("firstLine", anchor.firstLine())
                .number("lastLine", anchor.lastLine())
                .text("snippet", anchor.snippet())
                .text("context", anchor.context())
                .choice("copies", anchor.copies())
                .text("structure", anchor.structure());
    }

    private static Anchor anchor(Fields in) {
        return new Anchor(
                in.text("path"),
                in.text("commit"),
                in.text("blob"),
                in.number("firstLine"),
                in.number("lastLine"),
                in.text("snippet"),
                in.text("context"),
                in.choice("copies", Copies.class),
                in.text("structure"));
    }
}
