package plumbline.framework.plainsql;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The number that a file begins with, and what follows it.
record PlainName(String version, String title) {

    private static final Pattern NUMBERED =
            Pattern.compile(
                    "[vV]?(?<version>\\d{4}[-_]\\d{2}[-_]\\d{2}|\\d{1,40}(?:\\.\\d{1,9})*)"
                            + "(?:[-_. #]+(?<title>.*))?\\.sql");

    private static final Pattern VERSION_FOLDER =
            Pattern.compile("[vV]?\\d{1,9}(\\.\\d{1,9}){0,3}");

    /// Names of the one file that holds all that its neighbours did.
    private static final Set<String> BASELINES =
            Set.of(
                    "latest.sql",
                    "ddl.sql",
                    "schema.sql",
                    "baseline.sql",
                    "snapshot.sql",
                    "structure.sql",
                    "full.sql");

    static Optional<PlainName> findIn(String fileName) {
        Matcher matcher = NUMBERED.matcher(fileName);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String title = matcher.group("title");
        return Optional.of(new PlainName(matcher.group("version"), title == null ? "" : title));
    }

    static boolean isVersionFolder(String name) {
        return VERSION_FOLDER.matcher(name).matches();
    }

    static boolean isBaseline(String fileName) {
        return BASELINES.contains(fileName.toLowerCase(Locale.ROOT));
    }
}
