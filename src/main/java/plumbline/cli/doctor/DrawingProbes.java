package plumbline.cli.doctor;

import plumbline.cli.machine.Machine;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What letters need on Linux, in the window and in pictures that are drawn without one.
record DrawingProbes(Machine machine, Getting getting) {

    /// What Java draws a PNG with, and the window too.
    private static final List<String> FOR_ALL = List.of("libfreetype.so.6", "libfontconfig.so.1");

    /// What JavaFX lays out letters with.
    private static final List<String> FOR_THE_WINDOW =
            List.of("libpango-1.0.so.0", "libpangoft2-1.0.so.0");

    private static final Pattern FONT = Pattern.compile(".*\\.(ttf|otf|ttc|pfb)");

    /// As the usual ones for Chinese, Japanese and Korean are called.
    private static final Pattern CJK =
            Pattern.compile(".*(cjk|wqy|uming|ukai|sourcehan|droidsansfallback|ipa[gm]|takao).*");

    private static final int STEPS = 6;

    List<Probe> all() {
        return List.of(
                new Probe(Topic.LETTERS, this::letters),
                new Probe(Topic.FONTS, this::fonts),
                new Probe(Topic.CJK, this::cjk));
    }

    private Finding letters() {
        List<String> forAll = lacking(FOR_ALL);
        if (!forAll.isEmpty()) {
            return Finding.missing("cli.doctor.letters.missing", new Fact("libraries", forAll))
                    .mendedBy(getting.of(Ware.LETTERS));
        }
        List<String> forTheWindow = lacking(FOR_THE_WINDOW);
        if (forTheWindow.isEmpty()) {
            return Finding.fine("cli.doctor.letters.fine");
        }
        Fact libraries = new Fact("libraries", forTheWindow);
        Finding found =
                machine.settings().findVariable("DISPLAY").isPresent()
                        ? Finding.missing("cli.doctor.letters.window", libraries)
                        : Finding.hint("cli.doctor.letters.window", libraries);
        return found.mendedBy(getting.of(Ware.LETTERS));
    }

    private List<String> lacking(List<String> libraries) {
        return libraries.stream().filter(each -> !machine.libraries().canLoad(each)).toList();
    }

    /// Plumbline brings the fonts it draws with.
    private Finding fonts() {
        long files = asked(":").orElseGet(() -> laying(FONT));
        return files > 0
                ? Finding.fine("cli.doctor.fonts.fine", new Fact("files", files))
                : Finding.hint("cli.doctor.fonts.hint").mendedBy(getting.of(Ware.FONTS));
    }

    private Finding cjk() {
        long files = asked(":lang=zh").orElseGet(() -> laying(CJK));
        return files > 0
                ? Finding.fine("cli.doctor.cjk.fine")
                : Finding.hint("cli.doctor.cjk.hint").mendedBy(getting.of(Ware.CJK));
    }

    /// How many fonts Fontconfig knows, where its program is there to ask.
    private Optional<Long> asked(String pattern) {
        return machine.programs()
                .findOnPath("fc-list")
                .map(program -> machine.programs().lines(program, pattern, "file"))
                .map(lines -> lines.stream().distinct().count());
    }

    private long laying(Pattern name) {
        Path home = Path.of(machine.settings().property("user.home"));
        return Stream.of(
                        Path.of("/usr/share/fonts"),
                        Path.of("/usr/local/share/fonts"),
                        home.resolve(".local/share/fonts"),
                        home.resolve(".fonts"))
                .flatMap(folder -> machine.disk().below(folder, STEPS).stream())
                .map(file -> file.getFileName().toString().toLowerCase(Locale.ROOT))
                .filter(file -> FONT.matcher(file).matches() && name.matcher(file).matches())
                .count();
    }
}
