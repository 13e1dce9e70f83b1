package plumbline.setting.shell;

import plumbline.setting.shell.ShellCommand.Joint;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Puts characters together to words, and words to commands.
final class CommandWords {

    private static final Set<String> KEYWORDS =
            Set.of("if", "elif", "while", "until", "then", "else", "do", "fi", "done", "{", "}");

    private final List<ShellCommand> commands = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private boolean inWord;
    private boolean redirected;
    private String heredoc = "";
    private int start = -1;
    private int end;
    private Joint joint = Joint.NEXT;

    List<ShellCommand> commands() {
        return commands;
    }

    boolean inWord() {
        return inWord;
    }

    /// Whether a brace that follows belongs to a variable.
    boolean endsWithDollar() {
        return !word.isEmpty() && "$@".indexOf(word.charAt(word.length() - 1)) >= 0;
    }

    boolean hasBrace() {
        return word.indexOf("{") >= 0;
    }

    boolean isEmpty() {
        return words.isEmpty() && !inWord;
    }

    Joint joint() {
        return joint;
    }

    void begin(int at) {
        if (start < 0) {
            start = at;
        }
        inWord = true;
    }

    void append(CharSequence characters) {
        word.append(characters);
    }

    void endAt(int place) {
        end = place;
    }

    /// What follows is a file to read from or write to, and no word of the command.
    void redirect() {
        redirected = true;
    }

    /// The number of what is redirected is no word either.
    void dropNumber() {
        if (inWord && word.chars().allMatch(Character::isDigit)) {
            word.setLength(0);
            inWord = false;
        }
    }

    /// The word that ends the text which the next lines hold, `?` until it is read.
    String heredoc() {
        return heredoc;
    }

    void expectHeredoc(String mark) {
        heredoc = mark;
    }

    void endWord() {
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

    void endCommand(Joint next) {
        endWord();
        redirected = false;
        String keyword = "";
        boolean negated = false;
        while (!words.isEmpty() && isKeyword(words.getFirst())) {
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

    private static boolean isKeyword(String first) {
        return KEYWORDS.contains(first) || first.equals("!");
    }
}
