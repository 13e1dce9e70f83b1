package plumbline.framework.script;

import plumbline.framework.Configured;
import plumbline.source.EmbeddedText;
import plumbline.source.SourceSpan;
import plumbline.source.TreePath;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One command of a script in `package.json`, word by word; `folder` is where it runs.
public record Command(String script, String folder, List<Word> words) {

    private static final Pattern WORD =
            Pattern.compile("&&|\\|\\||[;|&]|(?:\"[^\"]*\"|'[^']*'|[^\\s\"';&|])+");
    private static final Set<String> SEPARATORS = Set.of("&&", "||", ";", "|", "&");

    public Command {
        words = List.copyOf(words);
    }

    /// A word without its quotes, and where it stands.
    public record Word(String text, SourceSpan span) {}

    /// The commands of a line, which `cd` may lead to other folders.
    static List<Command> in(String script, EmbeddedText line, String folder) {
        List<Command> commands = new ArrayList<>();
        List<Word> words = new ArrayList<>();
        String here = folder;
        Matcher matcher = WORD.matcher(line.text());
        while (matcher.find()) {
            String text = matcher.group();
            if (!SEPARATORS.contains(text)) {
                words.add(new Word(unquoted(text), line.span(matcher.start(), matcher.end())));
                continue;
            }
            here = add(commands, new Command(script, here, words));
            words.clear();
        }
        add(commands, new Command(script, here, words));
        return commands;
    }

    private static String add(List<Command> commands, Command command) {
        List<Word> words = command.words();
        if (words.size() == 2 && words.getFirst().text().equals("cd")) {
            return TreePath.resolve(command.folder(), words.getLast().text())
                    .orElse(command.folder());
        }
        if (!words.isEmpty()) {
            commands.add(command);
        }
        return command.folder();
    }

    private static String unquoted(String word) {
        return word.replace("\\\"", "").replaceAll("[\"']", "");
    }

    /// Whether a program is named in it, by itself or by the path of its file.
    public boolean runs(String program) {
        return words.stream().anyMatch(word -> isProgram(word.text(), program));
    }

    private static boolean isProgram(String word, String program) {
        String name = TreePath.name(word);
        return name.equals(program)
                || name.equals(program + ".js")
                || name.startsWith(program + "@");
    }

    /// The value of a flag, written `--flag value` or `--flag=value`.
    public Optional<Configured<String>> findFlag(String... names) {
        for (int i = 0; i < words.size(); i++) {
            for (String name : names) {
                String text = words.get(i).text();
                if (text.equals(name) && i + 1 < words.size()) {
                    return Optional.of(said(words.get(i + 1).text(), words.get(i + 1)));
                }
                if (text.startsWith(name + "=")) {
                    return Optional.of(said(text.substring(name.length() + 1), words.get(i)));
                }
            }
        }
        return Optional.empty();
    }

    private static Configured<String> said(String value, Word word) {
        return new Configured<>(value, Configured.Origin.COMMAND_LINE, word.span());
    }
}
