package plumbline.report.markdown;

import plumbline.report.content.Extent;
import plumbline.report.content.Report;
import plumbline.words.Words;

/// A report that is being written: what it tells and how much of it, in which words, and where to.
public record Writing(Report report, Extent extent, Words words, Sheet sheet) {

    /// A sentence of ours with values of others in it.
    public Inline say(String key, Object... values) {
        return Inline.text(words.get(key, values));
    }
}
