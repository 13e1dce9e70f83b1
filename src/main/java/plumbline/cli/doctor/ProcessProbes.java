package plumbline.cli.doctor;

import plumbline.check.CheckInfo;
import plumbline.check.catalogue.Checks;
import plumbline.cli.machine.Settings;
import plumbline.parse.script.tree.ScriptParser;
import plumbline.source.SourceDocument;
import plumbline.words.Build;

import java.nio.file.Path;
import java.util.List;

/// What Plumbline itself is, and how it was started.
record ProcessProbes(Settings settings) {

    private static final long MEGABYTE = 1L << 20;

    /// Large folders of migrations were read with that much.
    private static final long ENOUGH_MEGABYTES = 512;

    List<Probe> all() {
        return List.of(
                new Probe(Topic.PLUMBLINE, this::plumbline),
                new Probe(Topic.CATALOGUE, ProcessProbes::catalogue),
                new Probe(Topic.JAVA, this::java),
                new Probe(Topic.MEMORY, this::memory),
                new Probe(Topic.NAMES, this::names),
                new Probe(Topic.PARSER, this::parser));
    }

    private Finding plumbline() {
        Build build = Build.read();
        Fact version = new Fact("version", build.version());
        Fact javafx = new Fact("javafx", build.javafx());
        String home = settings.property("plumbline.home");
        return home.isEmpty()
                ? Finding.fine("cli.doctor.plumbline.loose", version, javafx)
                : Finding.fine(
                        "cli.doctor.plumbline.fine", version, javafx, new Fact("folder", home));
    }

    private static Finding catalogue() {
        List<CheckInfo> checks = Checks.infos();
        long sections = checks.stream().map(CheckInfo::section).distinct().count();
        return Finding.fine(
                "cli.doctor.catalogue.fine",
                new Fact("checks", (long) checks.size()),
                new Fact("sections", sections));
    }

    private Finding java() {
        String home = settings.property("java.home");
        String app = settings.property("plumbline.home");
        boolean ours = !app.isEmpty() && Path.of(home).startsWith(Path.of(app));
        return Finding.fine(
                ours ? "cli.doctor.java.ours" : "cli.doctor.java.fine",
                new Fact("version", settings.property("java.version")),
                new Fact("vendor", settings.property("java.vendor")),
                new Fact("home", home));
    }

    private Finding memory() {
        Fact most = new Fact("megabytes", settings.memory() / MEGABYTE);
        return settings.memory() / MEGABYTE >= ENOUGH_MEGABYTES
                ? Finding.fine("cli.doctor.memory.fine", most)
                : Finding.hint("cli.doctor.memory.hint", most, new Fact("enough", ENOUGH_MEGABYTES))
                        .mendedBy(List.of("PLUMBLINE_JAVA_OPTS=-Xmx1g"));
    }

    /// Java opens files by the encoding that the system claimed when it started.
    private Finding names() {
        Fact encoding = new Fact("encoding", settings.property("sun.jnu.encoding"));
        boolean all = List.of("UTF-8", "UTF8").contains(settings.property("sun.jnu.encoding"));
        boolean windows = settings.property("os.name").startsWith("Windows");
        return all || windows
                ? Finding.fine("cli.doctor.names.fine", encoding)
                : Finding.hint("cli.doctor.names.hint", encoding)
                        .mendedBy(List.of("LC_ALL=C.UTF-8"));
    }

    private Finding parser() {
        try {
            SourceDocument script = new SourceDocument("probe.ts", "const one: number = 1;");
            boolean read = new ScriptParser().parse(script).unreadable().isEmpty();
            return read ? Finding.fine("cli.doctor.parser.fine") : noParser();
        } catch (RuntimeException | LinkageError notLoaded) {
            return noParser();
        }
    }

    /// It is unpacked where temporary files go, from where some systems start no programs.
    private Finding noParser() {
        return Finding.missing(
                        "cli.doctor.parser.missing",
                        new Fact("architecture", settings.property("os.arch")),
                        new Fact("folder", settings.property("java.io.tmpdir")))
                .mendedBy(List.of("PLUMBLINE_JAVA_OPTS=-Djava.io.tmpdir=DIR"));
    }
}
