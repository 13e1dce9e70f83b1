package plumbline.cli.doctor;

import plumbline.cli.machine.Machine;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the window needs on Linux: a display of X11, and GTK.
record WindowProbes(Machine machine, Getting getting) {

    /// `:99.0`, `unix:0` or `host:0`.
    private static final Pattern DISPLAY = Pattern.compile("([^:]*):(\\d+)(?:\\.\\d+)?");

    /// What `libglassgtk3.so` of JavaFX is linked with and GTK does not bring along.
    private static final List<String> LIBRARIES = List.of("libgtk-3.so.0", "libXtst.so.6");

    List<Probe> all() {
        return List.of(new Probe(Topic.DISPLAY, this::display), new Probe(Topic.GTK, this::gtk));
    }

    private Finding display() {
        Optional<String> display = machine.settings().findVariable("DISPLAY");
        if (display.isPresent()) {
            return x11(display.get());
        }
        Optional<String> wayland = machine.settings().findVariable("WAYLAND_DISPLAY");
        return wayland.map(
                        name ->
                                Finding.hint(
                                                "cli.doctor.display.wayland",
                                                new Fact("wayland", name))
                                        .mendedBy(getting.of(Ware.XWAYLAND)))
                .orElseGet(() -> Finding.hint("cli.doctor.display.none"));
    }

    private Finding x11(String display) {
        Fact name = new Fact("x11", display);
        Matcher parts = DISPLAY.matcher(display);
        if (!parts.matches() || !List.of("", "unix").contains(parts.group(1))) {
            return Finding.fine("cli.doctor.display.far", name);
        }
        Path socket = Path.of("/tmp/.X11-unix/X" + parts.group(2));
        return machine.sockets().answers(socket)
                ? Finding.fine("cli.doctor.display.x11", name)
                : Finding.hint("cli.doctor.display.silent", name);
    }

    /// Without a display nothing would ask for it.
    private Finding gtk() {
        List<String> lacking = lacking();
        if (lacking.isEmpty()) {
            return Finding.fine("cli.doctor.gtk.fine");
        }
        Fact libraries = new Fact("libraries", lacking);
        Finding found =
                machine.settings().findVariable("DISPLAY").isPresent()
                        ? Finding.missing("cli.doctor.gtk.missing", libraries)
                        : Finding.hint("cli.doctor.gtk.missing", libraries);
        return found.mendedBy(getting.of(Ware.GTK));
    }

    private List<String> lacking() {
        return LIBRARIES.stream().filter(each -> !machine.libraries().canLoad(each)).toList();
    }
}
