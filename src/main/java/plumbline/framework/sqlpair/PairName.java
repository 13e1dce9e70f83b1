package plumbline.framework.sqlpair;

import org.jspecify.annotations.Nullable;

import plumbline.framework.sql.Dialects;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the name of one file of a pair says.
///
/// `key` is what the two files of a pair share; `regular` when up or down is a suffix of its own
/// (`7_users.up.sql`), not a part of the title (`7_users_up.sql`). `database` is what the file is
/// for alone, by one name for each: CockroachDB speaks as PostgreSQL does, but has files of its
/// own.
record PairName(
        String key,
        String version,
        String title,
        boolean up,
        boolean regular,
        @Nullable String database,
        boolean autocommit) {

    private static final String COCKROACH = "cockroach";

    private static final Pattern REGULAR =
            Pattern.compile(
                    "(?<key>[vV]?(?<version>\\d{1,20}(?!\\d))(?<title>.*))"
                            + "\\.(?<way>up|down)\\.+sql");

    private static final Pattern MISSPELT =
            Pattern.compile(
                    "(?<key>[vV]?(?<version>\\d{1,20}(?!\\d))(?<title>.*))"
                            + "[-_](?<way>up|down)\\.sql");

    static Optional<PairName> findIn(String fileName) {
        Matcher regular = REGULAR.matcher(fileName);
        if (regular.matches()) {
            return Optional.of(of(regular, true));
        }
        Matcher misspelt = MISSPELT.matcher(fileName);
        return misspelt.matches() ? Optional.of(of(misspelt, false)) : Optional.empty();
    }

    private static PairName of(Matcher matcher, boolean regular) {
        String title = matcher.group("title").replaceFirst("^[._-]+", "");
        String database = null;
        boolean autocommit = false;
        for (int dot = title.lastIndexOf('.'); dot >= 0; dot = title.lastIndexOf('.')) {
            String suffix = title.substring(dot + 1);
            Optional<String> named = findDatabase(suffix);
            if (named.isPresent()) {
                database = named.get();
            } else if (suffix.equals("autocommit")) {
                autocommit = true;
            } else {
                break;
            }
            title = title.substring(0, dot);
        }
        return new PairName(
                matcher.group("key"),
                matcher.group("version"),
                title,
                matcher.group("way").equals("up"),
                regular,
                database,
                autocommit);
    }

    private static Optional<String> findDatabase(String suffix) {
        String word = suffix.toLowerCase(Locale.ROOT);
        return word.startsWith(COCKROACH)
                ? Optional.of(COCKROACH)
                : Dialects.findByName(word).map(each -> each.name().toLowerCase(Locale.ROOT));
    }
}
