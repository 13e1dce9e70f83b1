package plumbline.report.markdown;

import plumbline.report.ClaimSentences;
import plumbline.report.content.OldDocument;
import plumbline.report.content.OldDocument.Line;

import java.util.List;

/// What imported documents say of themselves, and what their rows say.
record Claims(Writing writing) {

    private static final List<String> HEAD =
            List.of("Line", "Document says", "Rows say", "Code", "Why");

    void write() {
        List<OldDocument> documents = writing.report().documents();
        if (!documents.isEmpty()) {
            writing.sheet().heading(2, "Claims");
            documents.forEach(this::document);
        }
    }

    private void document(OldDocument document) {
        Sheet sheet = writing.sheet();
        if (!document.there()) {
            sheet.paragraph(writing.say("report.claim.missing", document.name()));
            return;
        }
        sheet.paragraph(Inline.text(document.name() + " · " + document.service()));
        sheet.table(HEAD, document.lines().stream().map(this::row).toList());
    }

    private List<Inline> row(Line line) {
        ClaimSentences say = new ClaimSentences(writing.words());
        return List.of(
                Inline.text(Integer.toString(line.number())),
                Inline.text(say.document(line.claim())),
                Inline.text(say.rows(line.claim(), line.rows(), line.issues())),
                Inline.text(ClaimSentences.codes(line.flags())),
                Inline.text(line.agrees() ? say.agrees() : say.why(line.flags())));
    }
}
