package plumbline.setting.shell;

import plumbline.setting.shell.ShellCommand.Joint;

import java.util.List;

/// Takes the text of a script apart into commands, in one pass and without running anything.
public final class ShellReader {

    private static final int MOST_COMMANDS = 20_000;
    private final String text;
    private final boolean posix;
    private final CommandWords words = new CommandWords();
    private int at;

    private ShellReader(String text, Shell shell) {
        this.text = text;
        this.posix = shell == Shell.POSIX;
    }

    public static List<ShellCommand> read(String text, Shell shell) {
        return new ShellReader(text, shell).read();
    }

    private List<ShellCommand> read() {
        while (at < text.length() && words.commands().size() < MOST_COMMANDS) {
            char c = text.charAt(at);
            if (c == '\n' || c == ';') {
                words.endCommand(Joint.NEXT);
                at++;
                skipHeredoc(c);
            } else if (Character.isWhitespace(c)) {
                words.endWord();
                at++;
            } else if (!words.inWord() && c == '#') {
                comment();
            } else {
                character(c);
            }
        }
        words.endCommand(Joint.NEXT);
        return List.copyOf(words.commands());
    }

    private void comment() {
        boolean block = !posix && at > 0 && text.charAt(at - 1) == '<';
        int close = text.indexOf(block ? "#>" : "\n", at);
        at = close < 0 ? text.length() : close + (block ? 2 : 0);
    }

    private void character(char c) {
        switch (c) {
            case '\'', '"' -> quoted(c);
            case '\\', '`' -> escape(c);
            case '&', '|' -> operator(c);
            case '>', '<' -> redirect(c);
            case '(', ')' -> {
                if (c == '(' && words.inWord()) {
                    nested();
                } else {
                    words.endCommand(Joint.NEXT);
                    at++;
                }
            }
            case '{', '}' -> brace(c);
            default -> append(c);
        }
    }

    private void brace(char c) {
        boolean variable = words.inWord() && (c == '{' ? words.endsWithDollar() : words.hasBrace());
        if (variable || (posix && words.inWord())) {
            append(c);
            return;
        }
        words.endCommand(words.joint());
        append(c);
        words.endCommand(Joint.NEXT);
    }

    private void append(char c) {
        words.begin(at);
        words.append(String.valueOf(c));
        at++;
        words.endAt(at);
    }

    private void quoted(char quote) {
        words.begin(at);
        at++;
        while (at < text.length() && text.charAt(at) != quote) {
            boolean escaped =
                    quote == '"'
                            && text.charAt(at) == (posix ? '\\' : '`')
                            && at + 1 < text.length();
            at += escaped ? 1 : 0;
            words.append(String.valueOf(text.charAt(at++)));
        }
        at = Math.min(at + 1, text.length());
        words.endAt(at);
    }

    private void escape(char c) {
        boolean escapes = posix == (c == '\\');
        if (escapes) {
            escaped();
        } else if (posix) {
            int close = text.indexOf('`', at + 1);
            nestedTo(close < 0 ? text.length() : close + 1);
        } else {
            append(c);
        }
    }

    /// One character as it is, or the end of a line that goes on.
    private void escaped() {
        int next = at + 1;
        if (next < text.length() && text.charAt(next) == '\r') {
            next++;
        }
        if (next < text.length() && text.charAt(next) == '\n') {
            words.endWord();
            at = next + 1;
        } else {
            words.begin(at);
            at++;
            if (at < text.length()) {
                append(text.charAt(at));
            }
        }
    }

    /// `$( … )` stays part of its word.
    private void nested() {
        int depth = 0;
        int close = at;
        do {
            depth += text.charAt(close) == '(' ? 1 : text.charAt(close) == ')' ? -1 : 0;
            close++;
        } while (close < text.length() && depth > 0);
        nestedTo(close);
    }

    private void nestedTo(int close) {
        words.begin(at);
        words.append(text.substring(at, close));
        at = close;
        words.endAt(close);
    }

    private void operator(char c) {
        boolean twice = text.startsWith(String.valueOf(c), at + 1);
        // a redirection of both outputs, or the call operator
        boolean alone = text.startsWith(">", at + 1) || (!posix && words.isEmpty());
        if (c == '&' && !twice && alone) {
            at++;
            return;
        }
        Joint next =
                c == '&' ? (twice ? Joint.AND : Joint.BESIDE) : (twice ? Joint.OR : Joint.PIPE);
        words.endCommand(next);
        at += twice ? 2 : 1;
    }

    private void redirect(char c) {
        if (!posix && c == '<' && text.startsWith("#", at + 1)) {
            at++;
            comment();
            return;
        }
        words.dropNumber();
        words.endWord();
        if (text.startsWith("<<", at) && !text.startsWith("<<<", at)) {
            at += text.startsWith("<<-", at) ? 3 : 2;
            words.expectHeredoc("?");
        } else {
            at += text.startsWith(">>", at) || text.startsWith(">&", at) ? 2 : 1;
        }
        words.redirect();
    }

    private void skipHeredoc(char c) {
        String heredoc = words.heredoc();
        if (c != '\n' || heredoc.isEmpty() || heredoc.equals("?")) {
            return;
        }
        while (at < text.length()) {
            int close = text.indexOf('\n', at);
            int lineEnd = close < 0 ? text.length() : close;
            boolean last = text.substring(at, lineEnd).strip().equals(heredoc);
            at = Math.min(lineEnd + 1, text.length());
            if (last) {
                break;
            }
        }
        words.expectHeredoc("");
    }
}
