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
import plumbline.cli.joining.MergeCommand;
import plumbline.cli.manual.ManCommand;
import plumbline.words.Words;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.function.Supplier;

/// Every command, in the order of the help, with what all of them share.
final class CommandTree {

    private static final int LABEL_WIDTH = 24;

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
        return root(commands().keySet());
    }

    /// The program with those commands that are typed, or with all where what is typed tells of
    /// them: a short run is hardly more than loading the classes of commands.
    CommandLine forTyped(List<String> typed) {
        List<String> named = commands().keySet().stream().filter(typed::contains).toList();
        List<String> telling = named.isEmpty() ? TELLING_OPTIONS : TELLING;
        return typed.stream().anyMatch(telling::contains) ? whole() : root(named);
    }

    private CommandLine root(Collection<String> names) {
        CommandLine root = new CommandLine(new PlumblineCommand(desktop));
        commands()
                .forEach(
                        (name, command) -> {
                            if (names.contains(name)) {
                                root.addSubcommand(command.get());
                            }
                        });
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

    /// What makes each command, in the order of the help.
    private SequencedMap<String, Supplier<Object>> commands() {
        SequencedMap<String, Supplier<Object>> all = new LinkedHashMap<>();
        all.put("scan", () -> new ScanCommand(reader, words, terminal.live()));
        all.put("schema", () -> new SchemaCommand(reader, words, terminal.live()));
        all.put("timeline", () -> new TimelineCommand(reader, words, terminal.live()));
        all.put("graph", () -> new GraphCommand(reader, words, terminal.live()));
        all.put("draw", () -> new DrawCommand(reader, words, terminal.live()));
        all.put("audit", () -> new AuditCommand(desktop, reader, words, terminal.live()));
        all.put("report", () -> new ReportCommand(reader, words, terminal.live()));
        all.put("verify", () -> new VerifyCommand(words));
        all.put("import", () -> new ImportCommand(words));
        all.put("compare", () -> new CompareCommand(words));
        all.put("merge", () -> new MergeCommand(words));
        all.put("lint", () -> new LintCommand(reader, memories, words, terminal.live()));
        all.put("checks", () -> new ChecksCommand(words));
        all.put("explain", () -> new ExplainCommand(words));
        all.put("demo", () -> new DemoCommand(desktop, words));
        all.put("doctor", () -> new DoctorCommand(doctor, words));
        all.put("completion", () -> new CompletionCommand());
        all.put("man", () -> new ManCommand(words));
        all.put("help", () -> new HelpCommand(words));
        return all;
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
