package plumbline.check.evaluation.memory;

import java.io.File;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.zip.CRC32C;

/// Which program is running: a sum of its own jar, and name, size and time of all jars.
///
/// Run from a folder of classes it has no name, since such a folder changes class by class.
public final class RunningProgram {

    private RunningProgram() {}

    /// The name of this very program, if it has one.
    public static Optional<byte[]> find() {
        // Its protection domain does not tell: a class from the JVM's cache has none.
        URL own = RunningProgram.class.getResource("RunningProgram.class");
        try {
            return own != null && own.openConnection() instanceof JarURLConnection jar
                    ? find(
                            Path.of(jar.getJarFileURL().toURI()),
                            System.getProperty("java.class.path"))
                    : Optional.empty();
        } catch (IOException
                | URISyntaxException
                | IllegalArgumentException
                | FileSystemNotFoundException _) {
            return Optional.empty();
        }
    }

    /// The name of the program in a jar that runs with a class path.
    static Optional<byte[]> find(Path own, String classPath) {
        Fingerprint all = new Fingerprint();
        try {
            if (!Files.isRegularFile(own)) {
                return Optional.empty();
            }
            // a digest as of the files would take longer than all else of a short run
            CRC32C sum = new CRC32C();
            sum.update(Files.readAllBytes(own));
            all.add(Long.toString(sum.getValue()));
            for (String each : classPath.split(File.pathSeparator, -1)) {
                Path library = Path.of(each);
                BasicFileAttributes facts =
                        Files.readAttributes(library, BasicFileAttributes.class);
                if (!facts.isRegularFile()) {
                    return Optional.empty();
                }
                all.add(each).add(facts.size() + " " + facts.lastModifiedTime().toMillis());
            }
            return Optional.of(all.bytes());
        } catch (IOException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
