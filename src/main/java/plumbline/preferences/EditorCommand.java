package plumbline.preferences;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// How an editor is called, with `{file}` and `{line}` where those belong.
///
/// It is split into words here and no shell ever sees it, so that no name of a file can mean
/// anything else.
public record EditorCommand(String template) {

    private static final String FILE = "{file}";
    private static final String LINE = "{line}";

    /// Bare signs, or what stands between quotes; a quote that is never closed ends with the text.
    private static final Pattern WORD =
            Pattern.compile("(?:[^\\s\"']|\"[^\"]*(?:\"|$)|'[^']*(?:'|$))+");

    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)(?:\"|$)|'([^']*)(?:'|$)");

    /// Known to go to a line, the most used first.
    private static final List<String> KNOWN =
            List.of(
                    "code --goto {file}:{line}",
                    "codium --goto {file}:{line}",
                    "cursor --goto {file}:{line}",
                    "idea --line {line} {file}",
                    "webstorm --line {line} {file}",
                    "zed {file}:{line}",
                    "subl {file}:{line}",
                    "kate --line {line} {file}",
                    "gnome-text-editor +{line} {file}",
                    "gedit +{line} {file}");

    /// The first known editor that is in one of the folders of a PATH.
    public static Optional<EditorCommand> findInstalled(String path) {
        return findInstalled(path, Files::isExecutable);
    }

    static Optional<EditorCommand> findInstalled(String path, Predicate<Path> executable) {
        return installed(path, executable).stream().findFirst();
    }

    /// All known editors that are in one of the folders of a PATH, the most used first.
    public static List<EditorCommand> installed(String path) {
        return installed(path, Files::isExecutable);
    }

    static List<EditorCommand> installed(String path, Predicate<Path> executable) {
        List<Path> folders =
                Stream.of(path.split(Pattern.quote(File.pathSeparator)))
                        .filter(each -> !each.isBlank())
                        .flatMap(each -> folder(each).stream())
                        .toList();
        return KNOWN.stream()
                .map(EditorCommand::new)
                .flatMap(
                        each ->
                                folders.stream()
                                        .flatMap(each::programs)
                                        .filter(executable)
                                        .limit(1)
                                        .map(each::by))
                .toList();
    }

    /// Windows finds a program by its bare name only when that is an `.exe`.
    private EditorCommand by(Path program) {
        String name = words().getFirst();
        String found = String.valueOf(program.getFileName());
        return found.endsWith(".cmd")
                ? new EditorCommand(found + template.substring(name.length()))
                : this;
    }

    private static Optional<Path> folder(String written) {
        try {
            return Optional.of(Path.of(written));
        } catch (InvalidPathException notAFolder) {
            return Optional.empty();
        }
    }

    private Stream<Path> programs(Path folder) {
        String name = words().getFirst();
        return Stream.of(
                folder.resolve(name + ".exe"), folder.resolve(name + ".cmd"), folder.resolve(name));
    }

    /// Whether it names a program.
    public boolean isUsable() {
        return !words().isEmpty() && !words().getFirst().isBlank();
    }

    /// The program and what it is given, one by one, for a file at a line.
    public List<String> of(Path file, int line) {
        List<String> words = new ArrayList<>();
        for (String each : words()) {
            words.add(each.replace(LINE, String.valueOf(line)).replace(FILE, file.toString()));
        }
        if (!template.contains(FILE)) {
            words.add(file.toString());
        }
        return List.copyOf(words);
    }

    private List<String> words() {
        return WORD.matcher(template)
                .results()
                .map(each -> QUOTED.matcher(each.group()).replaceAll(EditorCommand::inside))
                .toList();
    }

    private static String inside(MatchResult quoted) {
        String inside = quoted.group(1) == null ? quoted.group(2) : quoted.group(1);
        return Matcher.quoteReplacement(inside);
    }
}
