package plumbline.analysis.database;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Host, port and database of a text that says how to reach one; nothing for what it does not say.
record Address(String host, String port, String database) {

    private static final Pattern URL =
            Pattern.compile(
                    "(?:jdbc:)?[A-Za-z][\\w+.-]{0,40}:(?:[a-z]{1,10}:)?//(?:[^@/]{0,400}@)?"
                            + "(?:tcp\\()?(?<host>[^:/?;,()\\\\]{0,200})(?::(?<port>\\d{1,5}))?"
                            + "[^/?;]{0,400}(?:/(?<database>[^?;/]{0,200}))?.*",
                    Pattern.DOTALL);
    private static final Pattern GO =
            Pattern.compile(
                    "(?:[^@]{0,400}@)?tcp\\((?<host>[^:)]{0,200})(?::(?<port>\\d{1,5}))?\\)"
                            + "/(?<database>[^?]{0,200}).*",
                    Pattern.DOTALL);
    private static final Pattern FILE =
            Pattern.compile("(?:jdbc:)?(?:sqlite3?|h2|file):(?!//[^/])(?<database>[^?;]{1,400}).*");
    private static final Pattern WORDS =
            Pattern.compile(
                    "(?i)(?<![a-z])(host|server|port|dbname|database|databasename|initial"
                            + " catalog)\\s{0,3}=\\s{0,3}'?([^;\\s'&]{1,200})");

    static Address of(String text) {
        Matcher file = FILE.matcher(text);
        if (file.matches()) {
            return new Address("", "", file.group("database"));
        }
        for (Pattern pattern : new Pattern[] {URL, GO}) {
            Matcher parts = pattern.matcher(text);
            if (parts.matches()) {
                Address found = of(parts);
                return found.database().isEmpty()
                        ? new Address(found.host(), found.port(), words(text).database())
                        : found;
            }
        }
        return words(text);
    }

    private static Address of(Matcher parts) {
        return new Address(
                known(parts.group("host")),
                known(parts.group("port")),
                known(parts.group("database")));
    }

    /// `host=db dbname=orders`, `Server=db;Database=orders`
    private static Address words(String text) {
        String host = "";
        String port = "";
        String database = "";
        Matcher word = WORDS.matcher(text);
        while (word.find()) {
            String value = known(word.group(2));
            switch (Character.toLowerCase(word.group(1).charAt(0))) {
                case 'h', 's' -> host = value;
                case 'p' -> port = value;
                default -> database = value;
            }
        }
        return new Address(host, port, database);
    }

    private static String known(@org.jspecify.annotations.Nullable String part) {
        return part == null ? "" : VariableText.known(part);
    }
}
