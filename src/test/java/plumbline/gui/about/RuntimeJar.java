package plumbline.gui.about;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// A jar that is shipped, where Maven’s repository keeps it: `<artifact>/<version>/<name>.jar`.
record RuntimeJar(Path file) {

    private static final Path LIST = Path.of("target", "runtime-classpath.txt");

    /// All jars that are shipped, as the build wrote them down.
    static List<RuntimeJar> all() {
        return Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                .splitAsStream(classPath())
                .map(entry -> new RuntimeJar(Path.of(entry.strip())))
                .toList();
    }

    static RuntimeJar of(String artifact) {
        return all().stream()
                .filter(jar -> jar.artifact().equals(artifact))
                .findFirst()
                .orElseThrow();
    }

    static String classPath() {
        if (!Files.exists(LIST)) {
            throw new IllegalStateException(
                    LIST + " is missing: run mvn generate-test-resources once");
        }
        try {
            return Files.readString(LIST);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    String artifact() {
        return name(file.resolve("../..").normalize());
    }

    String version() {
        return name(file.resolve("..").normalize());
    }

    String name() {
        return name(file);
    }

    List<String> entries() {
        try (ZipFile zip = new ZipFile(file.toFile());
                Stream<? extends ZipEntry> entries = zip.stream()) {
            return entries.map(ZipEntry::getName).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    String text(String entry) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry found = zip.getEntry(entry);
            if (found == null) {
                throw new IllegalArgumentException(name() + " has no " + entry);
            }
            return new String(zip.getInputStream(found).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }
}
