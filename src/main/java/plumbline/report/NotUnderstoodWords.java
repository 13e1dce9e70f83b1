package plumbline.report;

import plumbline.operation.step.NotUnderstood;
import plumbline.source.Secrets;
import plumbline.words.Words;

/// Why something was not understood, in words; secrets are masked.
public final class NotUnderstoodWords {

    private NotUnderstoodWords() {}

    public static String reason(Words words, NotUnderstood each) {
        String reason = words.get(each.obstacle().key());
        return each.detail().isEmpty() ? reason : reason + ": " + Secrets.mask(each.detail());
    }
}
