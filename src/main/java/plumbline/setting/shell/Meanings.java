package plumbline.setting.shell;

import plumbline.setting.OnFailure;
import plumbline.setting.shell.Scripts.Script;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Follows one command to what it finally does: past `npx` and `env`, into scripts and files.
///
/// A script is followed once on a way, and only so many steps in all.
final class Meanings {

    private static final int MOST_STEPS = 300;
    private static final int DEEPEST = 12;
    private static final Set<String> PREFIXES =
            Set.of(
                    "env",
                    "exec",
                    "sudo",
                    "time",
                    "nohup",
                    "command",
                    "cross-env",
                    "nice",
                    "npx",
                    "bunx",
                    "pnpx");

    /// Programs that are handed a command, mostly behind options of their own.
    private static final Set<String> LAUNCHERS =
            Set.of(
                    "dotenv",
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
                    "doppler",
                    "cf",
                    "ssh",
                    "flyctl",
                    "railway",
                    "xargs");

    /// Programs that are known to run what follows them.
    private static final Set<String> RUNNERS =
            Set.of("npm", "pnpm", "yarn", "npx", "node", "sh", "bash", "make", "ts-node");

    /// Options of whatever program that are followed by a value.
    static final Set<String> VALUED =
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
    private final PackageScripts packages;
    private final Set<String> way = new HashSet<>();
    private int steps;

    Meanings(Scripts scripts) {
        this.scripts = scripts;
        this.packages = new PackageScripts(this, scripts);
    }

    List<Meaning> of(List<String> written) {
        List<String> words = Words.withoutAssignments(written);
        if (words.isEmpty() || steps++ > MOST_STEPS) {
            return List.of();
        }
        String program = Words.program(words.getFirst());
        if (PREFIXES.contains(program)) {
            return of(Words.from(words, Words.firstArgument(words, 1, VALUED)));
        }
        return LAUNCHERS.contains(program) ? fromTheFirstKnown(words) : of(program, words);
    }

    private List<Meaning> of(String program, List<String> words) {
        return switch (program) {
            case "sh", "bash", "ash", "zsh", "pwsh", "powershell" -> interpreter(words);
            case "npm", "pnpm", "yarn", "bun" -> packages.managed(program, words);
            case "run-s", "run-p", "npm-run-all" -> packages.named(Words.from(words, 1));
            case "concurrently" -> texts(Words.from(words, 1));
            case "make", "just", "gmake" -> targets(Words.from(words, 1));
            case "mvn", "mvnw", "gradle", "gradlew" -> Programs.goals(words);
            case "node", "ts-node", "tsx", "ts-node-esm", "babel-node", "vite-node", "deno" ->
                    Programs.program(words, scripts);
            case "go" -> new OwnPrograms(scripts).goRun(words);
            default -> tool(program, words);
        };
    }

    private List<Meaning> tool(String program, List<String> words) {
        if (Tools.knows(program)) {
            return Tools.findVerb(program, Words.from(words, 1))
                    .map(verb -> List.of(Programs.meaning(program, verb, words)))
                    .orElse(List.of());
        }
        return scripts.findFile(words.getFirst()).map(this::into).orElseGet(() -> unknown(words));
    }

    /// Whoever is of the service's own may be handed a command that is known.
    private List<Meaning> unknown(List<String> words) {
        if (!words.getFirst().contains("/")) {
            return List.of();
        }
        List<Meaning> asked = OwnPrograms.asked(words, 1);
        return asked.isEmpty() ? fromTheFirstKnown(words) : asked;
    }

    private List<Meaning> fromTheFirstKnown(List<String> words) {
        for (int i = 1; i < words.size(); i++) {
            if (words.get(i).indexOf(' ') > 0) {
                List<Meaning> inside = texts(List.of(words.get(i)));
                if (!inside.isEmpty()) {
                    return inside;
                }
            }
            String program = Words.program(words.get(i));
            if (RUNNERS.contains(program) || Tools.knows(program)) {
                return of(Words.from(words, i));
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

    /// What the commands of a script do.
    List<Meaning> into(Script script) {
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
                inner.forEach(each -> found.add(named(script, each, then)));
            }
        }
        way.remove(step);
        return found;
    }

    private static Meaning named(Script script, Meaning meaning, OnFailure then) {
        return script.name().isEmpty() ? meaning.before(then) : meaning.within(script.name(), then);
    }
}
