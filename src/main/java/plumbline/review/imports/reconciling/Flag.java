package plumbline.review.imports.reconciling;

import java.util.List;

/// Something that does not agree, where it stands; `others` are the lines that it does not agree
/// with.
///
/// `assumption` is what several decisions rest on, and empty where that is not the matter.
public record Flag(
        FlagCode code, int line, List<Integer> others, String message, String assumption) {

    public Flag {
        others = List.copyOf(others);
    }

    static Flag of(FlagCode code, int line, String message) {
        return new Flag(code, line, List.of(), message, "");
    }

    Flag with(List<Integer> lines) {
        return new Flag(code, line, lines, message, assumption);
    }

    Flag restingOn(String thing) {
        return new Flag(code, line, others, message, thing);
    }
}
