package plumbline.review.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The stages of a Dockerfile.
final class StageSections {

    private static final Pattern FROM = Pattern.compile("(?im)^[ \\t]*FROM[ \\t]([^\\r\\n]*)$");

    private static final Pattern NAME = Pattern.compile("(?i)\\sAS\\s+(\\S+)\\s*$");

    private final String text;

    /// A text without comments.
    StageSections(String text) {
        this.text = text;
    }

    List<Section> read() {
        List<Section> sections = new ArrayList<>();
        Matcher from = FROM.matcher(text);
        while (from.find()) {
            if (!sections.isEmpty()) {
                Section before = sections.removeLast();
                sections.add(new Section(before.label(), before.start(), from.start()));
            }
            Matcher name = NAME.matcher(from.group(1));
            String label = name.find() ? name.group(1) : String.valueOf(sections.size() + 1);
            sections.add(new Section("stage " + label, from.start(), text.length()));
        }
        return sections;
    }
}
