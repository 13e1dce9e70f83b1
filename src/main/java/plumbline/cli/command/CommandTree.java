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
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/// Every command, in the order of the help, with what all of them share.
final class CommandTree {

    private static final int LABEL_WIDTH = 24;

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

    CommandLine root() {
        CommandLine root =
                new CommandLine(new PlumblineCommand(desktop))
                        .addSubcommand(new ScanCommand(reader, words, terminal.live()))
                        .addSubcommand(new SchemaCommand(reader, words, terminal.live()))
                        .addSubcommand(new TimelineCommand(reader, words, terminal.live()))
                        .addSubcommand(new GraphCommand(reader, words, terminal.live()))
                        .addSubcommand(new DrawCommand(reader, words, terminal.live()))
                        .addSubcommand(new AuditCommand(desktop, reader, words, terminal.live()))
                        .addSubcommand(new ReportCommand(reader, words, terminal.live()))
                        .addSubcommand(new VerifyCommand(words))
                        .addSubcommand(new ImportCommand(words))
                        .addSubcommand(new CompareCommand(words))
                        .addSubcommand(new LintCommand(reader, memories, words, terminal.live()))
                        .addSubcommand(new ChecksCommand(words))
                        .addSubcommand(new ExplainCommand(words))
                        .addSubcommand(new DemoCommand(desktop, words))
                        .addSubcommand(new DoctorCommand(doctor, words))
                        .addSubcommand(new CompletionCommand())
                        .addSubcommand(new ManCommand(words))
                        .addSubcommand(new HelpCommand(words));
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
