package plumbline.setting.reading;

import plumbline.source.EmbeddedText;
import plumbline.source.SourceDocument;
import plumbline.source.SourceSpan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One instruction of a Dockerfile with all its lines.
record Instruction(String name, EmbeddedText arguments, SourceSpan span) {

    private static final Pattern HEAD = Pattern.compile("[ \\t]*([A-Za-z]+)[ \\t]+");
    private static final Pattern HEREDOC = Pattern.compile("<<-?[\"']?(\\w{1,50})[\"']?");

    static List<Instruction> of(SourceDocument document) {
        String text = document.text();
        List<Instruction> found = new ArrayList<>();
        Matcher head = HEAD.matcher(text);
        int at = 0;
        while (at < text.length()) {
            int end = endOf(text, at);
            head.region(at, end);
            if (head.lookingAt()) {
                int last = end;
                while (last > head.end() && Character.isWhitespace(text.charAt(last - 1))) {
                    last--;
                }
                found.add(
                        new Instruction(
                                head.group(1).toUpperCase(Locale.ROOT),
                                EmbeddedText.of(document, head.end(), Math.max(last, head.end())),
                                document.span(at, last)));
            }
            at = end;
        }
        return found;
    }

    /// Behind the last line: one that ends with a backslash goes on, as do comments in between.
    private static int endOf(String text, int start) {
        int at = start;
        boolean more = true;
        while (more && at < text.length()) {
            int close = text.indexOf('\n', at);
            int lineEnd = close < 0 ? text.length() : close;
            String line = text.substring(at, lineEnd).strip();
            boolean comment = line.startsWith("#");
            more = comment ? at > start : line.endsWith("\\");
            at = Math.min(lineEnd + 1, text.length());
        }
        return heredocEnd(text, start, at);
    }

    private static int heredocEnd(String text, int start, int end) {
        Matcher heredoc = HEREDOC.matcher(text).region(start, end);
        if (!heredoc.find()) {
            return end;
        }
        int close = text.indexOf("\n" + heredoc.group(1), end - 1);
        int line = close < 0 ? -1 : text.indexOf('\n', close + 1);
        return line < 0 ? text.length() : line + 1;
    }

    List<String> words() {
        String text = arguments.text().strip();
        return text.startsWith("[") ? Dockerfiles.items(text) : Dockerfiles.words(text);
    }
}
