package plumbline.report.returned;

import plumbline.review.imports.workbook.merging.WordDiff;

import java.util.stream.Collectors;

/// Two texts in one line: `the table is [-busy-]{+idle+}`.
final class MarkedWords {

    private MarkedWords() {}

    static String of(String before, String after) {
        return WordDiff.of(before, after).parts().stream()
                .map(MarkedWords::marked)
                .collect(Collectors.joining())
                .replace('\n', ' ');
    }

    private static String marked(WordDiff.Part part) {
        return switch (part.kind()) {
            case IN_BOTH -> part.text();
            case ONLY_BEFORE -> "[-" + part.text() + "-]";
            case ONLY_AFTER -> "{+" + part.text() + "+}";
        };
    }
}
