package plumbline.cli.completion;

import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/// Completes in fish, with what each command and each option is for.
final class FishScript {

    private final CommandSpec root;
    private final List<String> lines = new ArrayList<>();

    FishScript(CommandSpec root) {
        this.root = root;
    }

    String text() {
        lines.add(preface(root.name()));
        String first = "__fish_" + root.name() + "_first";
        root.subcommands()
                .forEach((name, command) -> add(first, " -a " + name + said(header(command))));
        root.options().forEach(option -> add(first, option(option)));
        root.subcommands().forEach(this::command);
        return String.join("\n", lines);
    }

    /// The command is always the first word, so that a folder may bear the name of one.
    private static String preface(String program) {
        return """
        function __fish_%1$s_in
            set -l words (commandline -opc)
            test (count $words) -gt 1; and test "$words[2]" = $argv[1]
        end
        function __fish_%1$s_first
            test (count (commandline -opc)) -eq 1
        end\
        """
                .formatted(program);
    }

    private void command(String name, CommandLine command) {
        String in = "__fish_" + root.name() + "_in " + name;
        List<PositionalParamSpec> words = command.getCommandSpec().positionalParameters();
        if (words.stream().noneMatch(FishScript::isFile)) {
            add(in, " -f");
        }
        words.stream()
                .map(this::candidates)
                .filter(each -> !each.isEmpty())
                .forEach(each -> add(in, " -a " + quoted(each)));
        command.getCommandSpec().options().forEach(option -> add(in, option(option)));
    }

    private void add(String when, String what) {
        lines.add("complete -c " + root.name() + " -n " + quoted(when) + what);
    }

    private String option(OptionSpec option) {
        StringBuilder names = new StringBuilder();
        for (String name : option.names()) {
            names.append(name.startsWith("--") ? " -l " : " -s ")
                    .append(name.replaceFirst("-+", ""));
        }
        return names + argument(option) + said(String.join(" ", option.description()));
    }

    private String argument(OptionSpec option) {
        if (option.arity().max() == 0) {
            return "";
        }
        String candidates = candidates(option);
        if (candidates.isEmpty()) {
            return isFile(option) ? " -r -F" : " -x";
        }
        return " -x -a " + quoted(candidates);
    }

    private String candidates(ArgSpec argument) {
        Iterable<String> all =
                argument.paramLabel().equals("COMMAND")
                        ? root.subcommands().keySet()
                        : argument.completionCandidates();
        return all == null
                ? ""
                : StreamSupport.stream(all.spliterator(), false).collect(Collectors.joining(" "));
    }

    private static boolean isFile(ArgSpec argument) {
        return argument.type() == Path.class
                || List.of(argument.auxiliaryTypes()).contains(Path.class);
    }

    private static String header(CommandLine command) {
        return String.join(" ", command.getCommandSpec().usageMessage().header());
    }

    private static String said(String description) {
        return " -d " + quoted(description.replace("%%", "%"));
    }

    /// In single quotes fish takes all but these two as they are.
    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
