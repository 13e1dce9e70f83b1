import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// Passes on the licences of all that is shipped: the texts in each jar, or else the words of its
/// licence, and a list. Fails where a jar has no licence that is known.
final class Licences {

    private static final Path KNOWN = Path.of("src/main/resources/plumbline");
    private static final Pattern TEXT =
            Pattern.compile(
                    "(META-INF/)?[^/]*(licen[cs]e|notice|copying|about\\.html)[^/]*",
                    Pattern.CASE_INSENSITIVE);

    /// What a library, or a part of one, is, whose it is, and under which words it is given.
    record Row(String artifact, String title, String spdx, String owner, String home, String file) {

        static Row of(String line) {
            String[] columns = line.split("\t", -1);
            return new Row(columns[0], columns[1], columns[2], columns[3], columns[4], columns[5]);
        }

        String library() {
            return artifact.replaceAll("!/.*", "");
        }

        boolean isIn(Path jar) {
            String name = jar.getFileName().toString();
            return name.matches(Pattern.quote(library()) + "-\\d.*");
        }
    }

    private Licences() {}

    static void write(List<Path> jars, Path out) throws IOException {
        List<Row> rows = rows();
        List<String> unknown = new ArrayList<>();
        TreeSet<String> list = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        for (Path jar : jars) {
            List<Row> ours = rows.stream().filter(row -> row.isIn(jar)).toList();
            if (ours.isEmpty()) {
                unknown.add(jar.getFileName().toString());
            }
            for (Row row : ours) {
                list.add(
                        "%s (%s)\n  %s\n  %s\n"
                                .formatted(row.title, row.spdx, row.owner, row.home));
                writeText(row, jar, Files.createDirectories(out.resolve(row.library())));
            }
        }
        if (!unknown.isEmpty()) {
            throw new IllegalStateException("no licence is known of " + unknown);
        }
        Files.writeString(out.resolve("THIRD-PARTY.txt"), String.join("\n", list));
    }

    static List<Row> rows() throws IOException {
        return Files.readAllLines(KNOWN.resolve("third-party.tsv")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Row::of)
                .toList();
    }

    static Stream<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files
                    .filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static void writeText(Row row, Path jar, Path folder) throws IOException {
        boolean part = !row.artifact.equals(row.library());
        if (part || !takeOwnTexts(jar, folder)) {
            String words = Files.readString(KNOWN.resolve("licence").resolve(row.file));
            String name = part ? row.title.replaceAll("\\W+", "-") + "-" + row.file : row.file;
            Files.writeString(folder.resolve(name), row.owner + "\n\n" + words);
        }
    }

    private static boolean takeOwnTexts(Path jar, Path folder) throws IOException {
        boolean licence = false;
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                if (!entry.isDirectory() && TEXT.matcher(entry.getName()).matches()) {
                    String name = entry.getName().replaceAll(".*/", "");
                    try (InputStream in = zip.getInputStream(entry)) {
                        Files.write(folder.resolve(name), in.readAllBytes());
                    }
                    licence |= !name.toLowerCase().contains("notice");
                }
            }
        }
        return licence;
    }
}
