package plumbline.cli;

import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

import plumbline.words.Words;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Tells in one line what was typed wrongly, what is near it, and where to read on.
public final class WrongUse {

    private final Words words;

    public WrongUse(Words words) {
        this.words = words;
    }

    /// For the command that looks commands up itself.
    public RefusedException noCommand(String typed, CommandLine root) {
        String sentence = words.get("cli.wrong.command", typed);
        Set<String> commands = root.getSubcommands().keySet();
        return new RefusedException(root, suggest(sentence, Nearest.find(typed, commands)));
    }

    /// For commands that ask for one of the services of a folder.
    public RefusedException noService(String typed, Set<String> services, CommandLine command) {
        String sentence = words.get("cli.wrong.service", typed);
        return new RefusedException(command, suggest(sentence, Nearest.find(typed, services)));
    }

    /// For the command that explains a check.
    public RefusedException noCheck(String typed, Set<String> checks, CommandLine command) {
        String sentence = words.get("cli.wrong.check", typed);
        return new RefusedException(command, suggest(sentence, Nearest.find(typed, checks)));
    }

    public String line(ParameterException wrong) {
        String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
        return words.get("cli.wrong", what(wrong), command).replaceAll("\\p{Cntrl}", "?");
    }

    private String what(ParameterException wrong) {
        CommandLine command = wrong.getCommandLine();
        return switch (wrong) {
            case RefusedException refused -> refused.sentence();
            // nothing is left over where an option stands in place of another’s value
            case UnmatchedArgumentException left when !left.getUnmatched().isEmpty() ->
                    unmatched(left.getUnmatched().getFirst(), command);
            case MissingParameterException missing ->
                    words.get("cli.wrong.missing", labels(missing.getMissing()));
            case OverwrittenOptionException twice ->
                    words.get("cli.wrong.twice", label(twice.getOverwritten()));
            case ParameterException other
                    when other.getCause() instanceof ExistingFolder.NoFolderException ->
                    folder(other.getValue(), command);
            case ParameterException other when other.getValue() != null ->
                    value(other.getValue(), other.getArgSpec());
            default -> words.get("cli.wrong.other", String.valueOf(wrong.getMessage()));
        };
    }

    /// At the root only a folder that is not there is left: picocli does not hand it to us.
    private String unmatched(String typed, CommandLine command) {
        if (typed.startsWith("-")) {
            return option(typed.replaceFirst("=.*", ""), command);
        }
        return command.getParent() == null
                ? folder(typed, command)
                : words.get("cli.wrong.too-many", typed);
    }

    private String option(String name, CommandLine command) {
        Set<String> options = command.getCommandSpec().optionsMap().keySet();
        return suggest(words.get("cli.wrong.option", name), Nearest.find(name, options));
    }

    /// Where the window is opened, a word may as well be meant for a command.
    private String folder(String typed, CommandLine command) {
        if (ExistingFolder.isSomething(typed)) {
            return words.get("cli.wrong.no-folder", typed);
        }
        Set<String> commands = command.getSubcommands().keySet();
        String key = commands.isEmpty() ? "cli.wrong.folder" : "cli.wrong.command-or-folder";
        return suggest(
                words.get(key, typed),
                Nearest.find(typed, commands).or(() -> NearbyFolders.find(typed)));
    }

    private String suggest(String said, Optional<String> nearest) {
        return nearest.map(name -> words.get("cli.wrong.nearest", said, name)).orElse(said);
    }

    private String value(String typed, ArgSpec argument) {
        Iterable<String> possible = argument.completionCandidates();
        return possible == null
                ? words.get("cli.wrong.value", typed, label(argument))
                : words.get("cli.wrong.choice", typed, String.join(", ", possible));
    }

    private static String labels(List<ArgSpec> arguments) {
        return arguments.stream().map(WrongUse::label).collect(Collectors.joining(", "));
    }

    private static String label(ArgSpec argument) {
        return switch (argument) {
            case OptionSpec flag when flag.arity().max() == 0 -> flag.longestName();
            case OptionSpec option -> option.longestName() + " " + option.paramLabel();
            default -> argument.paramLabel();
        };
    }
}
