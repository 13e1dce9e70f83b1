package plumbline.parse.markup;

import plumbline.source.SourceDocument;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reads the values of TOML: tables, dotted names, strings, lists and inline tables.
///
/// A line that is no TOML is passed over; what a value other than a string means is not asked.
public final class TomlReader {

    private static final int DEEPEST = 50;

    private final SourceDocument document;
    private final String text;
    private final List<Setting> settings = new ArrayList<>();
    private final Map<String, Integer> tables = new HashMap<>();
    private int at;

    private TomlReader(SourceDocument document) {
        this.document = document;
        this.text = document.text();
    }

    public static List<Setting> read(SourceDocument document) {
        TomlReader reader = new TomlReader(document);
        reader.read();
        return reader.settings;
    }

    private void read() {
        String table = "";
        while (at < text.length()) {
            skip();
            if (at >= text.length()) {
                return;
            }
            if (text.charAt(at) == '[') {
                table = table();
            } else {
                entry(table);
            }
            toLineEnd();
        }
    }

    private String table() {
        boolean item = text.startsWith("[[", at);
        at += item ? 2 : 1;
        String name = name(']');
        if (item) {
            int number = tables.merge(name, 1, Integer::sum) - 1;
            name += "[" + number + "]";
        }
        return name;
    }

    private void entry(String table) {
        String name = name('=');
        if (name.isEmpty() || at >= text.length() || text.charAt(at) != '=') {
            return;
        }
        at++;
        value(table.isEmpty() ? name : table + "." + name, 0);
    }

    /// A dotted name up to a character, which is not taken.
    private String name(char end) {
        StringBuilder name = new StringBuilder();
        while (at < text.length() && text.charAt(at) != end && text.charAt(at) != '\n') {
            char c = text.charAt(at);
            if (c == '"' || c == '\'') {
                name.append(string());
            } else {
                at++;
                if (!Character.isWhitespace(c)) {
                    name.append(c);
                }
            }
        }
        return name.toString();
    }

    private void value(String name, int depth) {
        skip();
        if (at >= text.length() || depth > DEEPEST) {
            return;
        }
        int start = at;
        switch (text.charAt(at)) {
            case '"', '\'' -> settings.add(new Setting(name, string(), document.span(start, at)));
            case '[' -> list(name, depth);
            case '{' -> inline(name, depth);
            default -> {
                while (at < text.length() && ",]}#\n\r".indexOf(text.charAt(at)) < 0) {
                    at++;
                }
                String bare = text.substring(start, at).strip();
                if (!bare.isEmpty()) {
                    settings.add(
                            new Setting(name, bare, document.span(start, start + bare.length())));
                }
            }
        }
    }

    private void list(String name, int depth) {
        at++;
        for (int i = 0; at < text.length(); i++) {
            skip();
            if (at >= text.length() || text.charAt(at) == ']') {
                at++;
                return;
            }
            int before = at;
            value(name + "[" + i + "]", depth + 1);
            skip();
            if (at < text.length() && text.charAt(at) == ',') {
                at++;
            } else if (at == before) {
                return;
            }
        }
    }

    private void inline(String name, int depth) {
        at++;
        while (at < text.length()) {
            skip();
            if (at >= text.length() || text.charAt(at) == '}') {
                at++;
                return;
            }
            int before = at;
            String key = name('=');
            at = Math.min(at + 1, text.length());
            value(name + "." + key, depth + 1);
            skip();
            if (at < text.length() && text.charAt(at) == ',') {
                at++;
            } else if (at == before) {
                return;
            }
        }
    }

    private String string() {
        char quote = text.charAt(at);
        String three = String.valueOf(quote).repeat(3);
        boolean block = text.startsWith(three, at);
        String end = block ? three : String.valueOf(quote);
        at += end.length();
        StringBuilder value = new StringBuilder();
        while (at < text.length() && !text.startsWith(end, at)) {
            char c = text.charAt(at++);
            if (!block && c == '\n') {
                return value.toString();
            }
            if (c == '\\' && quote == '"' && at < text.length()) {
                char escaped = text.charAt(at++);
                value.append(
                        switch (escaped) {
                            case 'n' -> '\n';
                            case 't' -> '\t';
                            default -> escaped;
                        });
            } else {
                value.append(c);
            }
        }
        at = Math.min(at + end.length(), text.length());
        return value.toString();
    }

    private void skip() {
        while (at < text.length()) {
            if (Character.isWhitespace(text.charAt(at))) {
                at++;
            } else if (text.charAt(at) == '#') {
                toLineEnd();
            } else {
                return;
            }
        }
    }

    private void toLineEnd() {
        int end = text.indexOf('\n', at);
        at = end < 0 ? text.length() : end;
    }
}
