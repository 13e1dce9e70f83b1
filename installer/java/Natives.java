import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// Lays native libraries beside the jars they come in, where their loaders look first: what a
/// loader unpacks by itself stays in the home or among the temporary files of the person.
final class Natives {

    private static final String ENDING = System.mapLibraryName("x").replaceAll(".*\\.", ".");
    private static final String MACHINE =
            System.getProperty("os.arch").equals("aarch64") ? "aarch64" : "x86_64";

    private Natives() {}

    static void unpack(Path jar, Path folder) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            List<? extends ZipEntry> all = zip.stream().filter(Natives::isOfThisMachine).toList();
            for (ZipEntry entry : all) {
                String name = entry.getName().replaceAll(".*/", "");
                try (InputStream in = zip.getInputStream(entry)) {
                    Files.copy(in, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    static boolean isIn(Path jar, String library) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            return zip.stream()
                    .filter(Natives::isOfThisMachine)
                    .anyMatch(entry -> entry.getName().replaceAll(".*/", "").equals(library));
        }
    }

    /// JavaFX has a jar for each system, the others name system and machine before a dash.
    private static boolean isOfThisMachine(ZipEntry entry) {
        String name = entry.getName();
        return name.endsWith(ENDING) && (!name.contains("/") || name.startsWith("lib/" + MACHINE));
    }
}
