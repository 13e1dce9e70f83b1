package plumbline.proof;

import org.tukaani.xz.XZInputStream;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The programs of a PostgreSQL, as the jar for one platform brings them.
record Binaries(URL archive) {

    private static final Pattern JAR = Pattern.compile("/([^/]+)\\.jar!/");

    /// Those for the platform that the tests run on, if the class path has them.
    static Optional<Binaries> find() {
        String name = "/postgres-" + platform() + ".txz";
        return Optional.ofNullable(Binaries.class.getResource(name)).map(Binaries::new);
    }

    /// Such as `linux-x86_64`.
    static String platform() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String family =
                system.replaceFirst("^mac.*", "darwin").replaceFirst("^windows.*", "windows");
        String processor = System.getProperty("os.arch");
        return family + "-" + processor.replace("amd64", "x86_64").replace("aarch64", "arm_64");
    }

    /// Unpacks them below a folder, unless an earlier run has, and tells where they are.
    Path unpack(Path below, Account reader) throws IOException, InterruptedException {
        Path unpacked = below.resolve(version());
        if (!Files.isDirectory(unpacked)) {
            Path begun = Files.createTempDirectory(below, "begun");
            reader.show(begun);
            extract(begun);
            // a run that was killed half-way leaves nothing that looks whole
            Files.move(begun, unpacked);
        }
        return unpacked.resolve("bin");
    }

    private void extract(Path into) throws IOException, InterruptedException {
        Process tar =
                new ProcessBuilder("tar", "-xf", "-", "-C", into.toString())
                        .redirectErrorStream(true)
                        .start();
        try (InputStream packed = new XZInputStream(archive.openStream());
                OutputStream to = tar.getOutputStream()) {
            packed.transferTo(to);
        }
        Processes.finish(tar);
    }

    private String version() {
        Matcher jar = JAR.matcher(archive.toString());
        return jar.find() ? jar.group(1) : "postgres";
    }
}
