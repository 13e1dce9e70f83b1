package plumbline.setting.reading;

import plumbline.setting.DockerFact.Built;
import plumbline.setting.DockerFact.From;
import plumbline.setting.DockerFact.LeftOut;
import plumbline.setting.DockerFact.Start;
import plumbline.setting.DockerFact.Variable;
import plumbline.setting.Masking;
import plumbline.setting.MigrationCommand;
import plumbline.setting.shell.CommandFinder;
import plumbline.setting.shell.Shell;
import plumbline.setting.shell.ShellCommand;
import plumbline.setting.shell.ShellReader;
import plumbline.source.EmbeddedText;
import plumbline.source.SourceDocument;
import plumbline.source.SourceSpan;
import plumbline.source.TreePath;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads Dockerfiles, instruction by instruction, and what `.dockerignore` leaves out.
final class Dockerfiles {

    private static final Pattern WRITES =
            Pattern.compile(">>?\\s{0,10}(\\S{0,200}(?:\\.sh|entrypoint)\\S{0,50})");
    private static final Pattern LIST_ITEM = Pattern.compile("\"((?:[^\"\\\\]|\\\\.){0,500})\"");

    private final Gathering gathering;

    Dockerfiles(Gathering gathering) {
        this.gathering = gathering;
    }

    static boolean isOne(String path) {
        String name = TreePath.name(path).toLowerCase(Locale.ROOT);
        return name.equals("dockerfile")
                || name.startsWith("dockerfile.")
                || name.endsWith(".dockerfile")
                || name.equals("containerfile");
    }

    void readIgnored(SourceDocument document) {
        int at = 0;
        for (String line : document.text().split("\n", -1)) {
            String pattern = line.strip();
            if (!pattern.isEmpty() && !pattern.startsWith("#")) {
                gathering.add(new LeftOut(pattern, document.span(at, at + line.length())));
            }
            at += line.length() + 1;
        }
    }

    void read(SourceDocument document) {
        List<Instruction> instructions = Instruction.of(document);
        long stages = instructions.stream().filter(each -> each.name().equals("FROM")).count();
        int stage = -1;
        Copies copies = new Copies(gathering, TreePath.parent(document.file()));
        for (Instruction instruction : instructions) {
            stage += instruction.name().equals("FROM") ? 1 : 0;
            switch (instruction.name()) {
                case "FROM" -> from(instruction, stage, stage + 1 == stages);
                case "COPY", "ADD" -> copies.read(instruction, stage);
                case "ENV", "ARG" -> variables(instruction, stage);
                case "RUN" -> run(instruction, stage);
                case "CMD", "ENTRYPOINT" -> start(instruction, stage);
                default -> {}
            }
        }
    }

    private void from(Instruction instruction, int stage, boolean last) {
        List<String> said =
                instruction.words().stream().filter(word -> !word.startsWith("--")).toList();
        boolean named = said.size() > 2 && said.get(1).equalsIgnoreCase("as");
        gathering.add(
                new From(
                        said.isEmpty() ? "" : said.getFirst(),
                        named ? said.get(2) : "",
                        last,
                        stage,
                        instruction.span()));
    }

    private void variables(Instruction instruction, int stage) {
        List<String> words = instruction.words();
        boolean argument = instruction.name().equals("ARG");
        if (!argument && words.size() > 1 && !words.getFirst().contains("=")) {
            String value = String.join(" ", words.subList(1, words.size()));
            variable(words.getFirst(), value, false, stage, instruction.span());
            return;
        }
        for (String word : words) {
            int equals = word.indexOf('=');
            String name = equals < 0 ? word : word.substring(0, equals);
            String value = equals < 0 ? "" : word.substring(equals + 1);
            variable(name, value, argument, stage, instruction.span());
        }
    }

    private void variable(String name, String value, boolean argument, int stage, SourceSpan span) {
        boolean literal = !value.isEmpty() && !value.startsWith("$");
        boolean secret = literal && (Masking.isSecretName(name) || Masking.holdsPassword(value));
        gathering.add(
                new Variable(name, Masking.value(name, value), argument, secret, stage, span));
    }

    private void run(Instruction instruction, int stage) {
        EmbeddedText text = instruction.arguments();
        Matcher writes = WRITES.matcher(text.text());
        gathering.add(
                new Built(
                        Masking.masked(text.text()),
                        finder(instruction).commands(text, Shell.POSIX, false),
                        writes.find() ? writes.group(1) : "",
                        stage,
                        instruction.span()));
    }

    private void start(Instruction instruction, int stage) {
        EmbeddedText text = instruction.arguments();
        String written = text.text().strip();
        List<MigrationCommand> commands =
                written.startsWith("[")
                        ? finder(instruction).commands(items(written), instruction.span())
                        : finder(instruction).commands(text, Shell.POSIX, false);
        gathering.add(
                new Start(
                        instruction.name().equals("ENTRYPOINT"),
                        Masking.masked(
                                written.startsWith("[")
                                        ? String.join(" ", items(written))
                                        : written),
                        commands,
                        stage,
                        instruction.span()));
    }

    private CommandFinder finder(Instruction instruction) {
        return gathering.commandsIn(TreePath.parent(instruction.span().file()));
    }

    static List<String> items(String list) {
        return LIST_ITEM.matcher(list).results().map(item -> item.group(1)).toList();
    }

    /// The words of a shell line, without their quotes.
    static List<String> words(String text) {
        return ShellReader.read(text, Shell.POSIX).stream()
                .map(ShellCommand::words)
                .flatMap(List::stream)
                .toList();
    }
}
