package plumbline.review.structure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// The settings of a YAML file by their keys and indentation; an item of a list goes by its name or
/// id where that comes first, or else by its number.
final class YamlSections {

    static final String CHANGE_SET = "changeSet";
    private static final int LONGEST_KEY = 80;

    private final String text;
    private final Deque<YamlPart> open = new ArrayDeque<>();
    private final List<Section> sections = new ArrayList<>();
    private int lastEnd;

    /// The indentation of a key whose value is text over several lines, or -1.
    private int textBelow = -1;

    /// A text without comments.
    YamlSections(String text) {
        this.text = text;
        open.push(new YamlPart(-1, false, "", 0));
    }

    List<Section> read() {
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            int to = end < 0 ? text.length() : end;
            line(start, to);
            start = to + 1;
        }
        close(0, 0);
        return sections;
    }

    private void line(int start, int end) {
        int at = start + blanks(start, end);
        if (at == end || text.charAt(at) == '\r') {
            return;
        }
        int indent = at - start;
        if (textBelow < 0 || indent <= textBelow) {
            textBelow = -1;
            part(start, at, end);
        }
        lastEnd = end;
    }

    private void part(int start, int at, int end) {
        if (text.startsWith("---", at)) {
            close(0, 0);
            return;
        }
        int from = at;
        while (from < end && text.startsWith("- ", from)) {
            int next = from + 1 + blanks(from + 1, end);
            item(from - start, from, key(next, end), value(next, end));
            from = next;
        }
        String key = key(from, end);
        if (!key.isEmpty()) {
            key(from - start, from, key, value(from, end));
        }
    }

    private void item(int indent, int start, String key, String value) {
        close(indent + 1, indent);
        YamlPart list = open.element();
        boolean named = !value.isEmpty() && (key.equals("name") || key.equals("id"));
        String label = named ? value : "item " + list.nextItem();
        open.push(new YamlPart(indent, true, key.equals(CHANGE_SET) ? "" : label, start));
    }

    private void key(int indent, int start, String key, String value) {
        close(indent, indent);
        open.element().knows(key, value);
        open.push(new YamlPart(indent, false, key, start));
        if (value.startsWith("|") || value.startsWith(">")) {
            textBelow = indent;
        }
    }

    /// Ends the keys of an indentation or more, and the items of theirs or more.
    private void close(int keys, int items) {
        while (open.size() > 1
                && open.element().indent() >= (open.element().isItem() ? items : keys)) {
            YamlPart part = open.pop();
            if (!part.label().isEmpty()) {
                sections.add(new Section(part.label(), part.start(), lastEnd));
            }
        }
    }

    /// The key that begins at a place, without quotes, or nothing.
    private String key(int from, int end) {
        int colon = colon(from, end);
        String key = colon < 0 ? "" : text.substring(from, colon).strip();
        boolean quoted = key.length() > 1 && "\"'".indexOf(key.charAt(0)) >= 0;
        return quoted ? key.substring(1, key.length() - 1) : key;
    }

    private String value(int from, int end) {
        int colon = colon(from, end);
        return colon < 0
                ? ""
                : text.substring(colon + 1, Math.min(end, colon + 1 + LONGEST_KEY)).strip();
    }

    private int colon(int from, int end) {
        int limit = Math.min(end, from + LONGEST_KEY);
        for (int i = from; i < limit; i++) {
            boolean last = i + 1 == end || Character.isWhitespace(text.charAt(i + 1));
            if (text.charAt(i) == ':' && last) {
                return i;
            }
        }
        return -1;
    }

    private int blanks(int from, int end) {
        int at = from;
        while (at < end && text.charAt(at) == ' ') {
            at++;
        }
        return at - from;
    }
}
