package plumbline.samples;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A copy of `sample-projects/broken`, with what git cannot hold or should not.
///
/// What an operating system does not know (links, permissions, some names) is left out there.
public final class BrokenSample {

    static final Path ORIGINAL = Path.of("sample-projects/broken");

    static final int GENERATED_BYTES = 20 * 1024 * 1024;
    static final int CHAINED_CALLS = 8_000;
    static final int MANY_LINES = 100_000;

    private final Path root;

    private BrokenSample(Path root) {
        this.root = root;
    }

    /// Makes it as a new folder there; [#unlock] has to be called before it can be deleted.
    public static BrokenSample in(Path parent) throws IOException {
        Path root = parent.resolve("broken");
        copy(root);
        BrokenSample sample = new BrokenSample(root);
        sample.addLargeFiles();
        sample.addNames();
        sample.addLinks();
        sample.addEmptyFolders();
        sample.lock();
        return sample;
    }

    public Path root() {
        return root;
    }

    Path generated() {
        return root.resolve("sql-service/sql/V20__generated.sql");
    }

    Path chain() {
        return root.resolve("knex-service/migrations/020_chain.js");
    }

    Path manyLines() {
        return root.resolve("knex-service/migrations/021_many_lines.js");
    }

    Path locked() {
        return root.resolve("knex-service/locked");
    }

    /// Lets the folder nobody may read be read again.
    public void unlock() throws IOException {
        permit(locked(), "rwxr-xr-x");
    }

    private static void copy(Path to) throws IOException {
        try (Stream<Path> entries = Files.walk(ORIGINAL)) {
            for (Path entry : entries.toList()) {
                Files.copy(
                        entry,
                        to.resolve(ORIGINAL.relativize(entry).toString()),
                        LinkOption.NOFOLLOW_LINKS,
                        StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    private void addLargeFiles() throws IOException {
        String row = "INSERT INTO rooms (name) VALUES ('a room made by a program');\n";
        write(generated(), row.repeat(GENERATED_BYTES / row.length() + 1));
        write(
                chain(),
                "exports.up = (knex) => knex.schema"
                        + numbered(CHAINED_CALLS, "\n  .dropTableIfExists('t%d')")
                        + ";\nexports.down = async () => {};\n");
        write(
                manyLines(),
                "exports.up = async function (knex) {\n"
                        + numbered(MANY_LINES - 3, "  await knex('visitors').insert({ id: %d });\n")
                        + "};\nexports.down = async () => {};\n");
    }

    private void addNames() throws IOException {
        Path migrations = root.resolve("knex-service/migrations");
        String text = "exports.up = async () => {};\nexports.down = async () => {};\n";
        for (String name :
                List.of(
                        "030_line\nbreak.js",
                        "031_\u202esj.direction.js",
                        "032_tab\tand \"quotes\".js",
                        "033_" + "long".repeat(60) + ".js",
                        "034_e\u0301.js",
                        "034_\u00e9.js")) {
            try {
                write(migrations.resolve(name), text);
            } catch (InvalidPathException | FileSystemException _) {
                // such a name cannot harm where it cannot exist
            }
        }
    }

    private void addLinks() throws IOException {
        link("knex-service/migrations/040_leads_nowhere.js", "gone.js");
        link("knex-service/migrations/041_leads_outside.js", "../../../outside.js");
        link("knex-service/migrations/042_to_itself.js", "042_to_itself.js");
        link("sql-service/ring-a", "ring-b");
        link("sql-service/ring-b", "ring-a");
        Files.writeString(root.resolveSibling("outside.js"), "exports.up = async () => {};\n");
    }

    private void addEmptyFolders() throws IOException {
        Files.createDirectories(
                root.resolve("pairs-service/prisma/migrations/20250103000000_empty"));
        Files.createDirectories(root.resolve("empty-service/migrations"));
        Path deep = root.resolve("deep-service");
        Files.createDirectories(deep.resolve("d/".repeat(200)));
    }

    private void lock() throws IOException {
        write(locked().resolve("001_hidden.js"), "exports.up = async () => {};\n");
        permit(locked(), "---------");
    }

    private void link(String from, String to) throws IOException {
        try {
            Files.createSymbolicLink(root.resolve(from), Path.of(to));
        } catch (UnsupportedOperationException | FileSystemException _) {
            // Windows lets only some people make links
        }
    }

    private static void permit(Path folder, String rights) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(rights));
        }
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    private static String numbered(int count, String format) {
        return IntStream.range(0, count)
                .mapToObj(number -> format.formatted(number))
                .collect(Collectors.joining());
    }
}
