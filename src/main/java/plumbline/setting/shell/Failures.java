package plumbline.setting.shell;

import plumbline.setting.OnFailure;
import plumbline.setting.shell.ShellCommand.Joint;

import java.util.List;
import java.util.Locale;

/// What becomes of a script when one of its commands fails.
final class Failures {

    private static final int FARTHEST = 30;

    private final List<ShellCommand> commands;
    private final Shell shell;
    private final boolean stopsOnError;

    Failures(List<ShellCommand> commands, Shell shell, boolean stopsOnError) {
        this.commands = commands;
        this.shell = shell;
        this.stopsOnError = stopsOnError;
    }

    OnFailure of(int index) {
        ShellCommand command = commands.get(index);
        if (command.isCondition()) {
            return endsBefore("fi", index + 1) ? OnFailure.STOPS : OnFailure.GOES_ON;
        }
        if (index + 1 == commands.size()) {
            return OnFailure.STOPS;
        }
        ShellCommand next = commands.get(index + 1);
        return switch (next.joint()) {
            case AND -> afterChain(index);
            case OR -> afterOr(index + 1);
            case BESIDE -> OnFailure.GOES_ON;
            case PIPE -> setBefore(index, "pipefail") ? byRule(index) : OnFailure.GOES_ON;
            case NEXT -> byRule(index);
        };
    }

    /// A chain of `&&` fails as a whole, and what follows it decides.
    private OnFailure afterChain(int index) {
        int last = index + 1;
        while (last + 1 < commands.size() && commands.get(last + 1).joint() == Joint.AND) {
            last++;
        }
        boolean or = last + 1 < commands.size() && commands.get(last + 1).joint() == Joint.OR;
        // a chain that fails before its end does not end a script by set -e, but skips its rest
        return or ? afterOr(last + 1) : OnFailure.STOPS;
    }

    private OnFailure afterOr(int index) {
        ShellCommand other = commands.get(index);
        if (other.keyword().equals("{")) {
            return endsBefore("}", index) ? OnFailure.STOPS : OnFailure.GOES_ON;
        }
        return isEnd(other) || other.name().equals("false") ? OnFailure.STOPS : OnFailure.GOES_ON;
    }

    private OnFailure byRule(int index) {
        if (stopsOnError || setBefore(index, "e") || asksForTheCode(index) || isLast(index)) {
            return OnFailure.STOPS;
        }
        return OnFailure.GOES_ON;
    }

    private boolean isLast(int index) {
        return commands.subList(index + 1, commands.size()).stream()
                .allMatch(
                        command ->
                                command.words().isEmpty()
                                        && !command.keyword().equals("done")
                                        && shell == Shell.POSIX);
    }

    /// Whether the next commands look at how this one ended, and end the script.
    private boolean asksForTheCode(int index) {
        String code = shell == Shell.POSIX ? "$?" : "$lastexitcode";
        for (int i = index + 1; i < Math.min(index + 4, commands.size()); i++) {
            String words = String.join(" ", commands.get(i).words()).toLowerCase(Locale.ROOT);
            if (words.contains(code)) {
                return isEnd(commands.get(i)) || endsBefore("fi", i);
            }
        }
        return false;
    }

    private boolean endsBefore(String keyword, int from) {
        int last = Math.min(from + FARTHEST, commands.size());
        for (int i = from; i < last; i++) {
            ShellCommand command = commands.get(i);
            if (isEnd(command)) {
                return true;
            }
            if (command.keyword().equals(keyword) && i > from) {
                return false;
            }
        }
        return false;
    }

    private static boolean isEnd(ShellCommand command) {
        String code = command.argument();
        return switch (command.name().toLowerCase(Locale.ROOT)) {
            case "exit", "return" -> !code.equals("0");
            case "throw", "die", "fail" -> true;
            default -> false;
        };
    }

    /// Whether `set` was told so above, as `-e`, `-euo pipefail`, or in the first line.
    boolean setBefore(int index, String option) {
        return commands.subList(0, index).stream().anyMatch(command -> sets(command, option));
    }

    static boolean sets(ShellCommand command, String option) {
        return command.name().equals("set")
                && command.words().stream()
                        .skip(1)
                        .anyMatch(
                                word ->
                                        option.length() > 1
                                                ? word.equals(option)
                                                : word.equals("errexit")
                                                        || (word.startsWith("-")
                                                                && word.contains(option)));
    }
}
