package plumbline.report;

import plumbline.operation.step.NotUnderstood;
import plumbline.source.Secrets;
import plumbline.source.SourceDocument;
import plumbline.source.SourceSpan;
import plumbline.source.SourceTree;
import plumbline.words.Words;

/// Why something was not understood, in words; secrets are masked.
public final class NotUnderstoodWords {

    private NotUnderstoodWords() {}

    /// The same, with where it stands in a line that nobody can read, as in compiled code.
    public static String reason(Words words, NotUnderstood each, SourceTree in) {
        SourceSpan span = each.span();
        String reason = reason(words, each);
        return in.findDocument(span.file())
                .flatMap(SourceDocument::findMinified)
                .filter(line -> line.number() == span.line())
                .map(
                        line ->
                                words.get(
                                        "report.minified",
                                        reason,
                                        line.number(),
                                        line.letters(),
                                        span.column()))
                .orElse(reason);
    }

    public static String reason(Words words, NotUnderstood each) {
        String reason = words.get(each.obstacle().key());
        return each.detail().isEmpty() ? reason : reason + ": " + Secrets.mask(each.detail());
    }
}
