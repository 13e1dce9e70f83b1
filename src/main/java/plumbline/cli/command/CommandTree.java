package plumbline.cli.command;

import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

import plumbline.analysis.FolderReader;
import plumbline.analysis.profile.Profile;
import plumbline.check.evaluation.LintMemory;
import plumbline.cli.Desktop;
import plumbline.cli.ExitCode;
import plumbline.cli.Terminal;
import plumbline.cli.VersionText;
import plumbline.cli.WordsBundle;
import plumbline.cli.completion.CompletionCommand;
import plumbline.cli.doctor.Doctor;
import plumbline.cli.doctor.DoctorCommand;
import plumbline.cli.drawing.DrawCommand;
import plumbline.cli.manual.ManCommand;
import plumbline.words.Words;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/// Every command, in the order of the help, with what all of them share.
final class CommandTree {

    private static final int LABEL_WIDTH = 24;

    private static final List<String> NAMES =
            List.of(
                    "scan",
                    "schema",
                    "timeline",
                    "graph",
                    "draw",
                    "audit",
                    "report",
                    "verify",
                    "import",
                    "compare",
                    "lint",
                    "checks",
                    "explain",
                    "demo",
                    "doctor",
                    "completion",
                    "man",
                    "help");

    /// Commands that tell of the others.
    private static final List<String> TELLING = List.of("completion", "man", "help");

    private static final List<String> TELLING_OPTIONS = List.of("-h", "--help");

    private final Desktop desktop;
    private final Supplier<FolderReader> reader;
    private final Function<Profile, LintMemory> memories;
    private final Supplier<Doctor> doctor;
    private final Words words;
    private final Terminal terminal;

    CommandTree(
            Desktop desktop,
            Supplier<FolderReader> reader,
            Function<Profile, LintMemory> memories,
            Supplier<Doctor> doctor,
            Words words,
            Terminal terminal) {
        this.desktop = desktop;
        this.reader = reader;
        this.memories = memories;
        this.doctor = doctor;
        this.words = words;
        this.terminal = terminal;
    }

    /// The program with all its commands.
    CommandLine whole() {
        return root(NAMES);
    }

    /// The program with those commands that are typed, or with all where what is typed tells of
    /// them: a short run is hardly more than loading the classes of commands.
    CommandLine forTyped(List<String> typed) {
        List<String> named = NAMES.stream().filter(typed::contains).toList();
        List<String> telling = named.isEmpty() ? TELLING_OPTIONS : TELLING;
        return typed.stream().anyMatch(telling::contains) ? whole() : root(named);
    }

    private CommandLine root(List<String> names) {
        CommandLine root = new CommandLine(new PlumblineCommand(desktop));
        names.forEach(name -> root.addSubcommand(command(name)));
        layOut(root);
        addVersion(root.getCommandSpec());
        addExitCodes(root.getCommandSpec());
        return root.setResourceBundle(new WordsBundle(words))
                .setExpandAtFiles(false)
                .setUnmatchedOptionsAllowedAsOptionParameters(false)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(terminal.out())
                .setErr(terminal.err())
                .setColorScheme(Help.defaultColorScheme(terminal.colours() ? Ansi.ON : Ansi.OFF));
    }

    private Object command(String name) {
        return switch (name) {
            case "scan" -> new ScanCommand(reader, words, terminal.live());
            case "schema" -> new SchemaCommand(reader, words, terminal.live());
            case "timeline" -> new TimelineCommand(reader, words, terminal.live());
            case "graph" -> new GraphCommand(reader, words, terminal.live());
            case "draw" -> new DrawCommand(reader, words, terminal.live());
            case "audit" -> new AuditCommand(desktop, reader, words, terminal.live());
            case "report" -> new ReportCommand(reader, words, terminal.live());
            case "verify" -> new VerifyCommand(words);
            case "import" -> new ImportCommand(words);
            case "compare" -> new CompareCommand(words);
            case "lint" -> new LintCommand(reader, memories, words, terminal.live());
            case "checks" -> new ChecksCommand(words);
            case "explain" -> new ExplainCommand(words);
            case "demo" -> new DemoCommand(desktop, words);
            case "doctor" -> new DoctorCommand(doctor, words);
            case "completion" -> new CompletionCommand();
            case "man" -> new ManCommand(words);
            case "help" -> new HelpCommand(words);
            default -> throw new IllegalArgumentException(name);
        };
    }

    /// All commands have the same help option and the same headings.
    private void layOut(CommandLine command) {
        CommandSpec spec = command.getCommandSpec();
        spec.addOption(
                OptionSpec.builder("-h", "--help")
                        .usageHelp(true)
                        .descriptionKey("cli.option.help")
                        .build());
        spec.usageMessage()
                .longOptionsMaxWidth(LABEL_WIDTH)
                .synopsisHeading("%n" + words.get("cli.heading.usage") + "%n  ")
                .parameterListHeading("%n" + words.get("cli.heading.arguments") + "%n")
                .optionListHeading("%n" + words.get("cli.heading.options") + "%n")
                .commandListHeading("%n" + words.get("cli.heading.commands") + "%n");
        command.getSubcommands().values().forEach(this::layOut);
    }

    private void addVersion(CommandSpec root) {
        root.versionProvider(new VersionText(words))
                .addOption(
                        OptionSpec.builder("--version")
                                .versionHelp(true)
                                .descriptionKey("cli.option.version")
                                .build());
    }

    private void addExitCodes(CommandSpec root) {
        Map<String, String> meanings = new LinkedHashMap<>();
        Arrays.stream(ExitCode.values())
                .forEach(code -> meanings.put("" + code.number(), words.get(code.key())));
        root.usageMessage()
                .exitCodeListHeading("%n" + words.get("cli.heading.exit-codes") + "%n")
                .exitCodeList(meanings);
    }
}
