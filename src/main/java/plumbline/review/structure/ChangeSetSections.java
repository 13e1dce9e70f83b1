package plumbline.review.structure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The change sets of Liquibase's XML, and how they are rolled back.
final class ChangeSetSections {

    private static final Pattern TAG =
            Pattern.compile("<(/?)(?:\\w{1,50}:)?(changeSet|rollback)\\b([^<>]{0,2000})>");

    private static final Pattern ID = Pattern.compile("\\bid\\s*=\\s*[\"']([^\"']*)");
    private static final Pattern AUTHOR = Pattern.compile("\\bauthor\\s*=\\s*[\"']([^\"']*)");

    private final String text;
    private final Deque<Section> open = new ArrayDeque<>();
    private final List<Section> sections = new ArrayList<>();

    /// A text without comments.
    ChangeSetSections(String text) {
        this.text = text;
    }

    List<Section> read() {
        Matcher tag = TAG.matcher(text);
        while (tag.find()) {
            if (!tag.group(1).isEmpty()) {
                close(tag.end());
            } else if (!tag.group(3).endsWith("/")) {
                open.push(new Section(label(tag.group(2), tag.group(3)), tag.start(), tag.end()));
            }
        }
        while (!open.isEmpty()) {
            close(text.length());
        }
        return sections;
    }

    private void close(int end) {
        if (!open.isEmpty()) {
            Section section = open.pop();
            sections.add(new Section(section.label(), section.start(), end));
        }
    }

    private static String label(String tag, String attributes) {
        return tag.equals("rollback")
                ? tag
                : "changeSet %s (%s)".formatted(value(ID, attributes), value(AUTHOR, attributes));
    }

    private static String value(Pattern attribute, String attributes) {
        Matcher value = attribute.matcher(attributes);
        return value.find() ? value.group(1) : "";
    }
}
