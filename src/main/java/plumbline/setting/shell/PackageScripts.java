package plumbline.setting.shell;

import plumbline.setting.shell.Scripts.Script;

import java.util.ArrayList;
import java.util.List;

/// Follows the commands of npm and its like into the scripts of a package.
final class PackageScripts {

    private final Meanings meanings;
    private final Scripts scripts;

    PackageScripts(Meanings meanings, Scripts scripts) {
        this.meanings = meanings;
        this.scripts = scripts;
    }

    List<Meaning> managed(String manager, List<String> words) {
        int at = Words.firstArgument(words, 1, Meanings.VALUED);
        if (at >= words.size()) {
            return List.of();
        }
        String word = words.get(at);
        List<String> rest = Words.from(words, at + 1);
        return switch (word) {
            case "run", "run-script" -> run(manager, rest);
            case "exec", "dlx", "x" ->
                    meanings.of(Words.from(rest, Words.firstArgument(rest, 0, Meanings.VALUED)));
            case "start", "test", "restart", "stop" -> script(word, rest);
            case "t" -> script("test", rest);
            default -> manager.equals("npm") ? List.of() : ownCommand(Words.from(words, at));
        };
    }

    private List<Meaning> run(String manager, List<String> words) {
        int at = Words.firstArgument(words, 0, Meanings.VALUED);
        if (at < words.size() && manager.equals("bun") && words.get(at).contains(".")) {
            return new OwnPrograms(scripts).find(words, at);
        }
        return at < words.size() ? script(words.get(at), Words.from(words, at + 1)) : List.of();
    }

    /// A word that is a script, else a program of a package.
    private List<Meaning> ownCommand(List<String> words) {
        List<Meaning> known = script(words.getFirst(), Words.from(words, 1));
        return known.isEmpty() ? meanings.of(words) : known;
    }

    /// A package script with those that run before and after it, and the arguments handed on.
    private List<Meaning> script(String name, List<String> arguments) {
        List<Meaning> found = new ArrayList<>(hook("pre" + name));
        String handed =
                String.join(" ", arguments.stream().filter(word -> !word.equals("--")).toList());
        scripts.findPackageScript(name)
                .map(script -> with(script, handed))
                .ifPresent(script -> found.addAll(meanings.into(script)));
        found.addAll(hook("post" + name));
        return found;
    }

    private static Script with(Script script, String handed) {
        String text = handed.isEmpty() ? script.text() : script.text() + " " + handed;
        return new Script(script.name(), text, script.shell(), script.stopsOnError());
    }

    private List<Meaning> hook(String name) {
        return scripts.findPackageScript(name).map(meanings::into).orElse(List.of());
    }

    /// Those of several package scripts.
    List<Meaning> named(List<String> names) {
        List<Meaning> found = new ArrayList<>();
        names.stream()
                .filter(name -> !name.startsWith("-"))
                .forEach(name -> found.addAll(script(name, List.of())));
        return found;
    }
}
