package plumbline.cli.manual;

import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.Style;
import picocli.CommandLine.Help.ColorScheme;

import java.util.List;
import java.util.regex.Pattern;

/// How a command is typed, as its help says it, with what is typed as it stands in bold.
final class Synopsis {

    private static final ColorScheme STYLES =
            new ColorScheme.Builder(Ansi.ON)
                    .commands(Style.bold)
                    .options(Style.bold)
                    .parameters(Style.italic)
                    .optionParams(Style.italic)
                    .build();

    private static final Pattern BOLD = style("1");

    /// A synopsis of our own has what stands for something in yellow.
    private static final Pattern ITALIC = style("(?:3|33)");

    private Synopsis() {}

    /// One for each way to type it.
    static List<String> of(CommandLine command) {
        String[] own = command.getCommandSpec().usageMessage().customSynopsis();
        Help help = new Help(command.getCommandSpec(), STYLES);
        return own.length > 0
                ? help.synopsis(0).lines().map(Synopsis::styled).toList()
                : List.of(styled(help.synopsis(0)));
    }

    private static String styled(String coloured) {
        String bold = BOLD.matcher(coloured).replaceAll(part -> Roff.bold(part.group(1)));
        return ITALIC.matcher(bold)
                .replaceAll(part -> Roff.italic(part.group(1)))
                .replaceAll("\u001b\\[[0-9;]*m", "")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static Pattern style(String code) {
        return Pattern.compile("\u001b\\[" + code + "m([^\u001b]*)");
    }
}
