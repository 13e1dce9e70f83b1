package plumbline.framework.flyway.place;

import plumbline.source.TreePath;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One place where Flyway looks, as it is written, without its prefix.
public record Location(String path, boolean onClassPath) {

    private static final Pattern WRITTEN =
            Pattern.compile("(?:(classpath|filesystem|s3|gcs):)?(.*)");
    private static final Pattern FALLBACK = Pattern.compile("\\$\\{[^:{}]+:-?([^{}]*)}");
    private static final List<String> SOURCE_ROOTS =
            List.of(
                    "src/main/resources",
                    "src/main/java",
                    "src/main/kotlin",
                    "src/main/groovy",
                    "src/main/db",
                    "resources",
                    "src",
                    "conf",
                    "app",
                    "");

    /// Nothing for what is not in the folder: a bucket, a variable without a fallback.
    public static Optional<Location> find(String written) {
        Matcher fallback = FALLBACK.matcher(written.strip());
        Matcher parts = WRITTEN.matcher(fallback.replaceAll("$1"));
        if (!parts.matches()) {
            return Optional.empty();
        }
        String prefix = parts.group(1) == null ? "classpath" : parts.group(1);
        String path = parts.group(2).replace('\\', '/').replaceAll("/+$", "");
        boolean here = prefix.equals("classpath") || prefix.equals("filesystem");
        boolean known = !path.contains("$") && !path.contains("%");
        return here && known
                ? Optional.of(new Location(path, prefix.equals("classpath")))
                : Optional.empty();
    }

    /// Whether a folder of that home is this place or lies below it.
    public boolean covers(String folder, String home, String configFolder) {
        return onClassPath ? coversResource(folder, home) : coversFile(folder, home, configFolder);
    }

    private boolean coversResource(String folder, String home) {
        String plain = path.replaceFirst("^/+", "");
        return SOURCE_ROOTS.stream()
                .anyMatch(root -> matches(folder, join(join(home, root), plain)));
    }

    private boolean coversFile(String folder, String home, String configFolder) {
        String plain = path.replaceFirst("^(\\$PWD|~)?/*(?:flyway/|app/)?(?=.)", "");
        boolean absolute = path.startsWith("/");
        for (String base : List.of(configFolder, home, "")) {
            Optional<String> place = TreePath.resolve(base, absolute ? plain : path);
            if (place.isPresent() && matches(folder, place.get())) {
                return true;
            }
        }
        return false;
    }

    /// Whether another module offers this place on the class path.
    public boolean coversAnywhere(String folder) {
        int main = folder.indexOf("src/main/");
        boolean resource =
                onClassPath && main >= 0 && (main == 0 || folder.charAt(main - 1) == '/');
        return resource && coversResource(folder, main == 0 ? "" : folder.substring(0, main - 1));
    }

    private static String join(String folder, String path) {
        return path.isEmpty() ? folder : TreePath.child(folder, path);
    }

    private static boolean matches(String folder, String place) {
        if (place.indexOf('*') < 0 && place.indexOf('?') < 0) {
            return !place.isEmpty() && TreePath.isWithin(folder, place);
        }
        return Pattern.compile(wildcards(place) + "(/.*)?").matcher(folder).matches();
    }

    private static String wildcards(String place) {
        StringBuilder pattern = new StringBuilder();
        for (int i = 0; i < place.length(); i++) {
            char c = place.charAt(i);
            if (place.startsWith("**/", i)) {
                pattern.append("(?:.*/)?");
                i += 2;
            } else if (place.startsWith("**", i)) {
                pattern.append(".*");
                i++;
            } else if (c == '*') {
                pattern.append("[^/]*");
            } else if (c == '?') {
                pattern.append("[^/]");
            } else {
                pattern.append(Pattern.quote(String.valueOf(c)));
            }
        }
        return pattern.toString();
    }
}
