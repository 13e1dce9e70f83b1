package plumbline.cli.drawing;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import plumbline.analysis.FolderReader;
import plumbline.analysis.profile.Profile;
import plumbline.check.catalogue.FolderAudit;
import plumbline.check.evaluation.Audit;
import plumbline.cli.ExistingFolder;
import plumbline.cli.ExitCode;
import plumbline.cli.ProfileOption;
import plumbline.cli.ProgressLine;
import plumbline.cli.RefusedException;
import plumbline.cli.ServiceChoice;
import plumbline.cli.report.OutCheck;
import plumbline.drawing.Painting;
import plumbline.drawing.Palette;
import plumbline.drawing.image.Png;
import plumbline.drawing.image.Typeface;
import plumbline.drawing.svg.Svg;
import plumbline.report.output.OutFile;
import plumbline.words.Words;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/// `plumbline draw FOLDER --out FILE` draws what was read.
@Command(name = "draw", header = "${bundle:cli.draw.header}")
public final class DrawCommand implements Callable<Integer> {

    private static final int LARGEST = 4;

    private final Supplier<FolderReader> reader;
    private final Words words;
    private final boolean live;

    @Parameters(
            paramLabel = "FOLDER",
            arity = "1",
            descriptionKey = "cli.draw.folder",
            converter = ExistingFolder.class)
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Option(
            names = "--view",
            paramLabel = "VIEW",
            defaultValue = "timeline",
            descriptionKey = "cli.draw.view")
    private View view = View.TIMELINE;

    @Option(names = "--service", paramLabel = "SERVICE", descriptionKey = "cli.draw.service")
    private @Nullable String service;

    @Mixin private final TimelineOptions timeline = new TimelineOptions();

    @Mixin private final GraphOptions graph = new GraphOptions();

    @Mixin private final SchemaOptions schema = new SchemaOptions();

    @Option(names = "--out", paramLabel = "FILE", required = true, descriptionKey = "cli.draw.out")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Option(
            names = "--scale",
            paramLabel = "TIMES",
            defaultValue = "2",
            descriptionKey = "cli.draw.scale")
    private int scale = 2;

    @Option(names = "--dark", descriptionKey = "cli.draw.dark")
    private boolean dark;

    @Mixin private final ProfileOption profile = new ProfileOption();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    public DrawCommand(Supplier<FolderReader> reader, Words words, boolean live) {
        this.reader = reader;
        this.words = words;
        this.live = live;
    }

    @Override
    public Integer call() {
        OutCheck out = new OutCheck(file, spec.commandLine(), words);
        boolean vectors = isSvg();
        if (scale < 1 || scale > LARGEST) {
            throw refused("cli.draw.wrong-scale", LARGEST);
        }
        graph.check(spec, words);
        out.check();
        out.checkOutside(List.of(folder));
        Profile asked = profile.read(spec.commandLine(), words);
        FolderAudit judging = new FolderAudit(reader, asked);
        Audit audit;
        try (ProgressLine progress = new ProgressLine(spec.commandLine().getErr(), live)) {
            audit = judging.of(folder, progress);
        }
        Typeface letters = new Typeface();
        write(vectors, letters, painting(audit, asked, letters));
        return (audit.incidents().isEmpty() ? ExitCode.CLEAN : ExitCode.NOT_READ).number();
    }

    private boolean isSvg() {
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (!name.endsWith(".svg") && !name.endsWith(".png")) {
            throw refused("cli.draw.wrong-file", file);
        }
        return name.endsWith(".svg");
    }

    private RefusedException refused(String key, Object... values) {
        return new RefusedException(spec.commandLine(), words.get(key, values));
    }

    private Painting painting(Audit audit, Profile asked, Typeface letters) {
        String chosen = new ServiceChoice(spec.commandLine(), words).name(service, audit.reading());
        Drawn drawn =
                new Drawn(
                        name(folder.toAbsolutePath().normalize()),
                        audit,
                        Objects.requireNonNullElse(chosen, ""),
                        Instant.now(),
                        words);
        return switch (view) {
            case TIMELINE -> timeline.painting(drawn);
            case GRAPH -> graph.painting(drawn, letters, spec);
            case SCHEMA -> schema.painting(drawn, asked, spec);
        };
    }

    private static String name(Path opened) {
        Path last = opened.getFileName();
        return last == null ? opened.toString() : last.toString();
    }

    private void write(boolean vectors, Typeface letters, Painting painting) {
        Palette palette = dark ? Palette.DARK : Palette.LIGHT;
        Png points = new Png(letters, palette);
        double fitting = points.fitting(painting, scale);
        if (!vectors && fitting < scale) {
            spec.commandLine().getErr().println(words.get("picture.smaller", scale, fitting));
        }
        byte[] bytes =
                vectors
                        ? new Svg(letters, palette).of(painting).getBytes(StandardCharsets.UTF_8)
                        : points.of(painting, scale);
        new OutFile(file).write(to -> to.write(bytes));
    }

    private enum View {
        TIMELINE,
        GRAPH,
        SCHEMA;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
