package plumbline.setting.shell;

import plumbline.setting.OnFailure;
import plumbline.setting.Verb;
import plumbline.setting.shell.Scripts.Script;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Follows one command to what it finally does: past `npx` and `env`, into scripts and files.
///
/// A script is followed once on a way, and only so many steps in all.
final class Meanings {

    private static final int MOST_STEPS = 300;
    private static final int DEEPEST = 12;

    /// A program of one's own whose name says that it migrates.
    private static final Pattern OWN_PROGRAM =
            Pattern.compile(
                    "(?i)(run-?)?(db-?)?migrat(e|ions?)(-?(db|up|latest))?(\\.[cm]?[jt]s)?");

    private static final Set<String> VALUED =
            Set.of(
                    "--prefix",
                    "-w",
                    "--workspace",
                    "--cwd",
                    "-C",
                    "--filter",
                    "-F",
                    "-p",
                    "--package",
                    "-r",
                    "--require",
                    "--loader",
                    "--import",
                    "-e",
                    "-u",
                    "-f",
                    "--file",
                    "--env-file",
                    "-n",
                    "-P",
                    "--project");

    private final Scripts scripts;
    private final Set<String> way = new HashSet<>();
    private int steps;

    Meanings(Scripts scripts) {
        this.scripts = scripts;
    }

    List<Meaning> of(List<String> written) {
        List<String> words = Words.withoutAssignments(written);
        if (words.isEmpty() || steps++ > MOST_STEPS) {
            return List.of();
        }
        String program = Words.program(words.getFirst());
        return switch (program) {
            case "env", "exec", "sudo", "time", "nohup", "command", "cross-env", "nice" ->
                    of(Words.from(words, Words.firstArgument(words, 1, VALUED)));
            case "npx", "bunx", "pnpx" ->
                    of(Words.from(words, Words.firstArgument(words, 1, VALUED)));
            case "dotenv",
                    "dotenvx",
                    "docker",
                    "docker-compose",
                    "kubectl",
                    "timeout",
                    "retry",
                    "dumb-init",
                    "tini",
                    "wait-for-it",
                    "heroku",
                    "fly",
                    "infisical",
                    "doppler" ->
                    fromTheFirstKnown(words);
            case "sh", "bash", "ash", "zsh", "pwsh", "powershell" -> interpreter(words);
            case "npm", "pnpm", "yarn", "bun" -> packageManager(program, words);
            case "run-s", "run-p", "npm-run-all" -> named(Words.from(words, 1));
            case "concurrently" -> texts(Words.from(words, 1));
            case "make", "just", "gmake" -> targets(Words.from(words, 1));
            case "mvn", "mvnw", "gradle", "gradlew" -> goals(words);
            case "node", "ts-node", "tsx", "ts-node-esm" -> program(words);
            default -> tool(program, words);
        };
    }

    private List<Meaning> tool(String program, List<String> words) {
        if (Tools.knows(program)) {
            return Tools.findVerb(program, Words.from(words, 1))
                    .map(verb -> List.of(meaning(program, verb, words)))
                    .orElse(List.of());
        }
        return scripts.findFile(words.getFirst()).map(this::into).orElse(List.of());
    }

    private static Meaning meaning(String tool, Verb verb, List<String> words) {
        return new Meaning(
                tool,
                verb,
                String.join(" ", words),
                Words.isConfigured(words),
                List.of(),
                OnFailure.STOPS);
    }

    /// A program that is handed a command, mostly behind options of its own.
    private List<Meaning> fromTheFirstKnown(List<String> words) {
        for (int i = 1; i < words.size(); i++) {
            List<String> rest = Words.from(words, i);
            String program = Words.program(rest.getFirst());
            boolean runs =
                    switch (program) {
                        case "npm",
                                "pnpm",
                                "yarn",
                                "npx",
                                "node",
                                "sh",
                                "bash",
                                "make",
                                "ts-node" ->
                                true;
                        default -> Tools.knows(program);
                    };
            if (runs) {
                return of(rest);
            }
        }
        return List.of();
    }

    private List<Meaning> interpreter(List<String> words) {
        boolean posix = !words.getFirst().contains("p");
        for (int i = 1; i < words.size(); i++) {
            String word = words.get(i);
            boolean command = posix ? word.matches("-[a-z]*c") : word.matches("(?i)-c(ommand)?");
            if (command && i + 1 < words.size()) {
                Shell shell = posix ? Shell.POSIX : Shell.POWERSHELL;
                String text =
                        String.join(
                                " ", posix ? List.of(words.get(i + 1)) : Words.from(words, i + 1));
                return into(new Script("", text, shell, word.contains("e") && posix));
            }
            if (!word.startsWith("-")) {
                return scripts.findFile(word).map(this::into).orElse(List.of());
            }
        }
        return List.of();
    }

    private List<Meaning> packageManager(String manager, List<String> words) {
        int at = Words.firstArgument(words, 1, VALUED);
        if (at >= words.size()) {
            return List.of();
        }
        String word = words.get(at);
        List<String> rest = Words.from(words, at + 1);
        return switch (word) {
            case "run", "run-script" -> {
                int script = Words.firstArgument(rest, 0, VALUED);
                yield script < rest.size()
                        ? script(rest.get(script), Words.from(rest, script + 1))
                        : List.of();
            }
            case "exec", "dlx", "x" -> of(Words.from(rest, Words.firstArgument(rest, 0, VALUED)));
            case "start", "test", "restart", "stop" -> script(word, rest);
            case "t" -> script("test", rest);
            default -> {
                if (manager.equals("npm")) {
                    yield List.of();
                }
                List<Meaning> known = script(word, rest);
                yield known.isEmpty() ? of(Words.from(words, at)) : known;
            }
        };
    }

    /// A package script with those that run before and after it, and the arguments handed on.
    private List<Meaning> script(String name, List<String> arguments) {
        List<Meaning> found = new ArrayList<>(hook("pre" + name));
        String handed =
                String.join(" ", arguments.stream().filter(word -> !word.equals("--")).toList());
        scripts.findPackageScript(name)
                .map(
                        script ->
                                new Script(
                                        script.name(),
                                        handed.isEmpty()
                                                ? script.text()
                                                : script.text() + " " + handed,
                                        script.shell(),
                                        script.stopsOnError()))
                .ifPresent(script -> found.addAll(into(script)));
        found.addAll(hook("post" + name));
        return found;
    }

    private List<Meaning> hook(String name) {
        return scripts.findPackageScript(name).map(this::into).orElse(List.of());
    }

    private List<Meaning> named(List<String> names) {
        List<Meaning> found = new ArrayList<>();
        names.stream()
                .filter(name -> !name.startsWith("-"))
                .forEach(name -> found.addAll(script(name, List.of())));
        return found;
    }

    private List<Meaning> texts(List<String> texts) {
        List<Meaning> found = new ArrayList<>();
        texts.forEach(text -> found.addAll(into(new Script("", text, Shell.POSIX, true))));
        return found;
    }

    private List<Meaning> targets(List<String> words) {
        List<Meaning> found = new ArrayList<>();
        words.stream()
                .filter(word -> !word.startsWith("-") && !word.contains("="))
                .map(scripts::findTarget)
                .flatMap(Optional::stream)
                .forEach(target -> found.addAll(into(target)));
        return found;
    }

    private static List<Meaning> goals(List<String> words) {
        List<Meaning> found = new ArrayList<>();
        for (String word : Words.from(words, 1)) {
            String goal =
                    word.replaceFirst("^[\\w.]+:(flyway|liquibase)-maven-plugin(:[\\d.]+)?", "$1");
            Tools.findGoal(goal.startsWith(":") ? goal.substring(1) : goal)
                    .ifPresent(
                            verb ->
                                    found.add(
                                            meaning(
                                                    goal.contains("flyway")
                                                            ? "flyway"
                                                            : "liquibase",
                                                    verb,
                                                    words)));
        }
        return found;
    }

    /// A program file: the command line of a tool, or one's own that says that it migrates.
    private List<Meaning> program(List<String> words) {
        int at = Words.firstArgument(words, 1, VALUED);
        if (at >= words.size()) {
            return List.of();
        }
        String file = words.get(at);
        for (String part : file.split("[/\\\\]", -1)) {
            if (Tools.knows(Words.program(part)) && file.contains("node_modules")) {
                return Tools.findVerb(Words.program(part), Words.from(words, at + 1))
                        .map(verb -> List.of(meaning(Words.program(part), verb, words)))
                        .orElse(List.of());
            }
        }
        String name = file.substring(file.lastIndexOf('/') + 1);
        return OWN_PROGRAM.matcher(name).matches()
                ? List.of(meaning("program", Verb.MIGRATE, words))
                : List.of();
    }

    private List<Meaning> into(Script script) {
        String step = script.name() + "\n" + script.text();
        if (way.size() >= DEEPEST || !way.add(step)) {
            return List.of();
        }
        List<ShellCommand> commands = ShellReader.read(script.text(), script.shell());
        Failures failures = new Failures(commands, script.shell(), script.stopsOnError());
        List<Meaning> found = new ArrayList<>();
        for (int i = 0; i < commands.size(); i++) {
            List<Meaning> inner = of(commands.get(i).words());
            if (!inner.isEmpty()) {
                OnFailure then = failures.of(i);
                inner.forEach(
                        meaning ->
                                found.add(
                                        script.name().isEmpty()
                                                ? meaning
                                                : meaning.within(script.name(), then)));
            }
        }
        way.remove(step);
        return found;
    }
}
