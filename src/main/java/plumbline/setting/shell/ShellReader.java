package plumbline.setting.shell;

import plumbline.setting.shell.ShellCommand.Joint;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Takes the text of a script apart into commands, in one pass and without running anything.
public final class ShellReader {

    private static final int MOST_COMMANDS = 20_000;
    private static final Set<String> KEYWORDS =
            Set.of("if", "elif", "while", "until", "then", "else", "do", "fi", "done", "{", "}");

    private final String text;
    private final boolean posix;
    private final List<ShellCommand> commands = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private boolean inWord;
    private boolean redirected;
    private String heredoc = "";
    private int at;
    private int start = -1;
    private int end;
    private Joint joint = Joint.NEXT;

    private ShellReader(String text, Shell shell) {
        this.text = text;
        this.posix = shell == Shell.POSIX;
    }

    public static List<ShellCommand> read(String text, Shell shell) {
        return new ShellReader(text, shell).read();
    }

    private List<ShellCommand> read() {
        while (at < text.length() && commands.size() < MOST_COMMANDS) {
            char c = text.charAt(at);
            if (c == '\n' || c == ';') {
                endCommand(Joint.NEXT);
                at++;
                skipHeredoc(c);
            } else if (Character.isWhitespace(c)) {
                endWord();
                at++;
            } else if (!inWord && c == '#') {
                comment();
            } else {
                character(c);
            }
        }
        endCommand(Joint.NEXT);
        return List.copyOf(commands);
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
                if (c == '(' && inWord) {
                    nested();
                } else {
                    endCommand(Joint.NEXT);
                    at++;
                }
            }
            case '{', '}' -> brace(c);
            default -> append(c);
        }
    }

    private void brace(char c) {
        boolean variable = inWord && (c == '{' ? endsWithDollar() : word.indexOf("{") >= 0);
        if (variable || (posix && inWord)) {
            append(c);
            return;
        }
        endCommand(joint);
        append(c);
        endCommand(Joint.NEXT);
    }

    private boolean endsWithDollar() {
        return !word.isEmpty() && "$@".indexOf(word.charAt(word.length() - 1)) >= 0;
    }

    private void append(char c) {
        begin();
        word.append(c);
        at++;
        end = at;
    }

    private void begin() {
        if (start < 0) {
            start = at;
        }
        inWord = true;
    }

    private void quoted(char quote) {
        begin();
        at++;
        while (at < text.length() && text.charAt(at) != quote) {
            boolean escaped =
                    quote == '"'
                            && text.charAt(at) == (posix ? '\\' : '`')
                            && at + 1 < text.length();
            at += escaped ? 1 : 0;
            word.append(text.charAt(at++));
        }
        at = Math.min(at + 1, text.length());
        end = at;
    }

    private void escape(char c) {
        boolean escapes = posix == (c == '\\');
        if (!escapes) {
            if (posix) {
                int close = text.indexOf('`', at + 1);
                nestedTo(close < 0 ? text.length() : close + 1);
            } else {
                append(c);
            }
            return;
        }
        int next = at + 1;
        if (next < text.length() && text.charAt(next) == '\r') {
            next++;
        }
        if (next < text.length() && text.charAt(next) == '\n') {
            endWord();
            at = next + 1;
        } else {
            begin();
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
        begin();
        word.append(text, at, close);
        at = close;
        end = close;
    }

    private void operator(char c) {
        boolean twice = text.startsWith(String.valueOf(c), at + 1);
        if (c == '&' && !twice && text.startsWith(">", at + 1)) {
            at++;
            return;
        }
        if (c == '&' && !posix && !twice && words.isEmpty() && !inWord) {
            // the call operator
            at++;
            return;
        }
        Joint next =
                c == '&' ? (twice ? Joint.AND : Joint.BESIDE) : (twice ? Joint.OR : Joint.PIPE);
        endCommand(next);
        at += twice ? 2 : 1;
    }

    private void redirect(char c) {
        if (!posix && c == '<' && text.startsWith("#", at + 1)) {
            at++;
            comment();
            return;
        }
        if (inWord && word.chars().allMatch(Character::isDigit)) {
            word.setLength(0);
            inWord = false;
        }
        endWord();
        if (text.startsWith("<<", at) && !text.startsWith("<<<", at)) {
            at += text.startsWith("<<-", at) ? 3 : 2;
            heredoc = "?";
        } else {
            at += text.startsWith(">>", at) || text.startsWith(">&", at) ? 2 : 1;
        }
        redirected = true;
    }

    private void endWord() {
        if (!inWord) {
            return;
        }
        if (redirected) {
            heredoc = heredoc.equals("?") ? word.toString() : heredoc;
        } else {
            words.add(word.toString());
        }
        redirected = false;
        word.setLength(0);
        inWord = false;
    }

    private void skipHeredoc(char c) {
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
        heredoc = "";
    }

    private void endCommand(Joint next) {
        endWord();
        redirected = false;
        String keyword = "";
        boolean negated = false;
        while (!words.isEmpty()
                && (KEYWORDS.contains(words.getFirst()) || words.getFirst().equals("!"))) {
            String first = words.removeFirst();
            negated |= first.equals("!");
            keyword = first.equals("!") ? keyword : first;
        }
        if (!words.isEmpty() || !keyword.isEmpty()) {
            commands.add(new ShellCommand(words, joint, keyword, negated, Math.max(start, 0), end));
            joint = next;
        } else if (next != Joint.NEXT) {
            joint = next;
        }
        words.clear();
        start = -1;
    }
}
