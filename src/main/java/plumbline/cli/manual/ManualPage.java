package plumbline.cli.manual;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

import plumbline.cli.ExitCode;
import plumbline.words.Words;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The manual page of the program with all its commands, or of one command.
final class ManualPage {

    private static final List<String> VARIABLES =
            List.of(
                    "PLUMBLINE_JAVA_HOME",
                    "PLUMBLINE_JAVA_OPTS",
                    "PLUMBLINE_DEBUG",
                    "NO_COLOR",
                    "DISPLAY");

    private static final List<Map.Entry<String, String>> FILES =
            List.of(
                    Map.entry("config", "$XDG_CONFIG_HOME/plumbline/, ~/.config/plumbline/"),
                    Map.entry("data", "$XDG_DATA_HOME/plumbline/, ~/.local/share/plumbline/"),
                    Map.entry("cache", "$XDG_CACHE_HOME/plumbline/, ~/.cache/plumbline/"),
                    Map.entry(
                            "logs",
                            "$XDG_STATE_HOME/plumbline/logs/, ~/.local/state/plumbline/logs/"));

    private static final List<Map.Entry<String, String>> EXAMPLES =
            List.of(
                    Map.entry("window", "plumbline my-service"),
                    Map.entry(
                            "audit", "plumbline audit my-service --format html --out report.html"),
                    Map.entry("lint", "plumbline lint migrations/*.sql"),
                    Map.entry(
                            "report",
                            "plumbline report fleet.plumb --format xlsx --out fleet.xlsx"),
                    Map.entry("explain", "plumbline explain index-concurrently"));

    private final CommandLine root;
    private final Words words;
    private final Roff page = new Roff();

    /// A page is written once.
    ManualPage(CommandLine root, Words words) {
        this.root = root;
        this.words = words;
    }

    String ofAll(String version) {
        head(root, root.getCommandName(), version);
        section("description").paragraph(words.get("cli.man.description"));
        arguments(root.getCommandSpec());
        section("options");
        options(root.getCommandSpec().options());
        section("commands").paragraph(words.get("cli.man.commands"));
        root.getSubcommands().values().forEach(this::command);
        exitCodes();
        surroundings();
        section("examples");
        EXAMPLES.forEach(
                each ->
                        page.paragraph(words.get("cli.man.example." + each.getKey()))
                                .literal(List.of(each.getValue())));
        section("bugs").paragraph(prose(root.getCommandSpec().usageMessage().footer()));
        return page.toString();
    }

    String ofOne(CommandLine command, String version) {
        CommandSpec spec = command.getCommandSpec();
        head(command, root.getCommandName() + "-" + command.getCommandName(), version);
        section("description").paragraph(header(command) + ".");
        arguments(spec);
        notes(spec);
        section("options");
        options(spec.options());
        exitCodes();
        section("see-also").text(Roff.bold(root.getCommandName()) + "(1)");
        return page.toString();
    }

    private void head(CommandLine command, String name, String version) {
        page.title(name.toUpperCase(Locale.ROOT), words.get("app.name") + " " + version);
        section("name").text(name + " - " + header(command));
        section("synopsis");
        Synopsis.of(command).forEach(page::paragraph);
    }

    private void command(CommandLine command) {
        CommandSpec spec = command.getCommandSpec();
        page.subsection(root.getCommandName() + " " + command.getCommandName());
        page.text(header(command) + ".");
        Synopsis.of(command).forEach(page::paragraph);
        arguments(spec);
        notes(spec);
        // all of them have that for help
        options(spec.options().stream().filter(each -> !each.usageHelp()).toList());
    }

    private void arguments(CommandSpec spec) {
        for (PositionalParamSpec each : spec.positionalParameters()) {
            page.tagged(Roff.italic(each.paramLabel()), prose(each.description()));
        }
    }

    private void options(List<OptionSpec> options) {
        options.stream()
                .filter(each -> !each.hidden())
                .sorted(Comparator.comparing(OptionSpec::longestName))
                .forEach(each -> page.tagged(names(each), prose(each.description())));
    }

    private static String names(OptionSpec option) {
        String names = Stream.of(option.names()).map(Roff::bold).collect(Collectors.joining(", "));
        return option.arity().max() == 0 ? names : names + "=" + Roff.italic(option.paramLabel());
    }

    /// What stands below the help: sentences, and lines to type.
    private void notes(CommandSpec spec) {
        for (String each : spec.usageMessage().footer()) {
            if (each.startsWith(" ")) {
                page.literal(List.of(each.strip()));
            } else {
                page.paragraph(prose(each));
            }
        }
    }

    private void exitCodes() {
        section("exit-status");
        for (ExitCode each : ExitCode.values()) {
            page.tagged(Roff.bold("" + each.number()), words.get(each.key()));
        }
    }

    private void surroundings() {
        section("environment");
        for (String each : VARIABLES) {
            String key = each.toLowerCase(Locale.ROOT).replace('_', '-');
            page.tagged(Roff.bold(each), words.get("cli.man.variable." + key));
        }
        section("files");
        FILES.forEach(
                each ->
                        page.tagged(
                                Roff.italic(each.getValue()),
                                words.get("cli.man.file." + each.getKey())));
        page.paragraph(words.get("cli.man.files"));
    }

    private Roff section(String name) {
        return page.section(words.get("cli.man.section." + name));
    }

    private static String header(CommandLine command) {
        return prose(command.getCommandSpec().usageMessage().header());
    }

    /// picocli takes all help for a format string, so that a percent sign is doubled.
    private static String prose(String... lines) {
        return String.join(" ", lines).replace("%%", "%").replace("%n", " ");
    }
}
