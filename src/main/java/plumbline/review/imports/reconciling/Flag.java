package plumbline.review.imports.reconciling;

import java.util.List;

/// Something that does not agree, where it stands; `others` are the lines that it does not agree
/// with.
public record Flag(FlagCode code, int line, List<Integer> others, String message) {

    public Flag {
        others = List.copyOf(others);
    }

    static Flag of(FlagCode code, int line, String message) {
        return new Flag(code, line, List.of(), message);
    }

    Flag with(List<Integer> lines) {
        return new Flag(code, line, lines, message);
    }
}
