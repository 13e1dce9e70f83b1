package plumbline.setting.shell;

import java.util.List;

/// One command of a script: its words without quotes, and where it stands in the script's text.
///
/// `keyword` is what leads it (`if`, `while`, `{`, `fi` …), and may stand without a command.
public record ShellCommand(
        List<String> words, Joint joint, String keyword, boolean negated, int start, int end) {

    /// How a command hangs on the one before it.
    public enum Joint {
        NEXT,
        AND,
        OR,
        PIPE,
        /// The one before runs beside it.
        BESIDE
    }

    public ShellCommand {
        words = List.copyOf(words);
    }

    public String name() {
        return words.isEmpty() ? "" : words.getFirst();
    }

    /// The word behind its name, empty when there is none.
    public String argument() {
        return words.stream().skip(1).findFirst().orElse("");
    }

    public boolean isCondition() {
        return switch (keyword) {
            case "if", "elif", "while", "until" -> true;
            default -> false;
        };
    }
}
