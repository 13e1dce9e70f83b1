package plumbline.gui.inspector;

import java.util.List;

/// A part of why a check says what it says: words, and code to copy.
public record WhyPart(String heading, String text, List<String> codes) {

    public WhyPart {
        codes = List.copyOf(codes);
    }
}
