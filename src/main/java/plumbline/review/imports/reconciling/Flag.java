package plumbline.review.imports.reconciling;

import plumbline.review.imports.document.Sentence;
import plumbline.words.Words;

import java.util.List;

/// Something that does not agree, where it stands; `others` are the lines that it does not agree
/// with.
///
/// `assumption` is what several decisions rest on, and empty where that is not the matter.
public record Flag(
        FlagCode code, int line, List<Integer> others, Sentence said, String assumption) {

    public Flag {
        others = List.copyOf(others);
    }

    static Flag of(FlagCode code, int line, Sentence said) {
        return new Flag(code, line, List.of(), said, "");
    }

    Flag with(List<Integer> lines) {
        return new Flag(code, line, lines, said, assumption);
    }

    Flag restingOn(String thing) {
        return new Flag(code, line, others, said, thing);
    }

    /// In English, as files for machines and the journal have it.
    public String message() {
        return said.in(Words.english());
    }
}
