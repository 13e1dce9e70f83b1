package plumbline.cli.machine;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What system runs, in words of its own, and how it gets programs.
public record OperatingSystem(Family family, String name, String architecture) {

    /// As [os-release](https://www.freedesktop.org/software/systemd/man/latest/os-release.html) has
    /// it.
    private static final Path RELEASE = Path.of("/etc/os-release");

    private static final Set<String> LIKE_DEBIAN = Set.of("debian", "ubuntu");
    private static final Set<String> LIKE_FEDORA = Set.of("fedora", "rhel", "centos");

    /// As Java and the system itself tell.
    public static OperatingSystem of(Settings settings, Disk disk) {
        String java = settings.property("os.name");
        String architecture = settings.property("os.arch");
        String lower = java.toLowerCase(Locale.ROOT);
        if (lower.startsWith("windows")) {
            return new OperatingSystem(Family.WINDOWS, java, architecture);
        }
        if (lower.startsWith("mac")) {
            String name = java + " " + settings.property("os.version");
            return new OperatingSystem(Family.MAC, name, architecture);
        }
        List<String> release = disk.read(RELEASE);
        String name = value(release, "PRETTY_NAME");
        return new OperatingSystem(family(release), name.isEmpty() ? java : name, architecture);
    }

    private static Family family(List<String> release) {
        String like = value(release, "ID") + " " + value(release, "ID_LIKE");
        List<String> ids = Arrays.asList(like.split(" "));
        if (ids.stream().anyMatch(LIKE_DEBIAN::contains)) {
            return Family.DEBIAN;
        }
        return ids.stream().anyMatch(LIKE_FEDORA::contains) ? Family.FEDORA : Family.OTHER_LINUX;
    }

    private static String value(List<String> release, String key) {
        return release.stream()
                .filter(line -> line.startsWith(key + "="))
                .map(line -> line.substring(key.length() + 1).replace("\"", "").replace("'", ""))
                .map(value -> value.replaceAll("\\p{Cntrl}", "").strip())
                .findFirst()
                .orElse("");
    }
}
