package plumbline.gui.about;

import java.io.File;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The versions of libraries, as the names of the jars on a class path tell them.
final class JarVersions {

    private static final Pattern AFTER_ARTIFACT =
            Pattern.compile("-(\\d.*?)(?:-(?:linux|mac|osx|win|windows)(?:-\\w+)*)?\\.jar");

    private final Map<String, String> versions = new HashMap<>();

    /// The libraries must be known: `h2-2d-1.0.jar` alone does not tell where its version begins.
    JarVersions(String classPath, Collection<String> artifacts) {
        List<String> longestFirst =
                artifacts.stream()
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .toList();
        for (String entry : classPath.split(Pattern.quote(File.pathSeparator), -1)) {
            read(new File(entry).getName(), longestFirst);
        }
    }

    Optional<String> findVersion(String artifact) {
        return Optional.ofNullable(versions.get(artifact));
    }

    private void read(String jar, List<String> longestFirst) {
        for (String artifact : longestFirst) {
            Matcher rest = AFTER_ARTIFACT.matcher(jar);
            if (jar.startsWith(artifact)
                    && rest.region(artifact.length(), jar.length()).matches()) {
                // The first of two jars is the one whose classes are loaded.
                versions.putIfAbsent(artifact, rest.group(1));
                return;
            }
        }
    }
}
