package plumbline.framework.sql;

import org.jspecify.annotations.Nullable;

import plumbline.framework.Configured;
import plumbline.framework.DatabaseSettings;
import plumbline.framework.DatabaseSettings.Credential;
import plumbline.framework.DatabaseSettings.Tls;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes the address of a database apart, and never keeps a password that stands in it.
public final class DatabaseUrl {

    private static final Pattern PARTS =
            Pattern.compile(
                    "(?<scheme>[A-Za-z][\\w+.-]{0,40})://"
                            + "(?:(?<user>[^:@/?]*)(?::(?<password>[^@/?]*))?@)?"
                            + "(?:tcp\\()?(?<host>[^:/?()]*)(?::(?<port>[^/?()]*))?\\)?"
                            + "(?:/(?<database>[^?]*))?(?:\\?(?<query>.*))?",
                    Pattern.DOTALL);

    private static final Pattern SECRET =
            Pattern.compile(
                    "(?<=:)(?!//|\\$\\{)[^:@/\\s]+(?=@)"
                            + "|(?i:(?<=password=|pwd=))(?!\\$\\{)[^\\s;&]+");

    private static final Pattern SSL_MODE = Pattern.compile("ssl-?mode=([\\w-]+)");

    private static final Pattern VARIABLE =
            Pattern.compile("\\$\\((\\w+)\\)|\\$\\{(\\w+)(?::?[-?][^}]*)?}|\\$(\\w+)");

    private final Configured<String> written;

    private DatabaseUrl(Configured<String> written) {
        this.written = written;
    }

    /// The settings that an address stands for; `client` is what is known of the database else.
    public static DatabaseSettings settings(
            String environment, @Nullable Configured<String> client, Configured<String> url) {
        String text = VARIABLE.matcher(url.value()).replaceAll(DatabaseUrl::placeholder);
        DatabaseUrl address = new DatabaseUrl(url);
        Matcher parts = PARTS.matcher(text);
        if (!parts.matches()) {
            return new DatabaseSettings(
                    environment,
                    client,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    address.with(masked(text)));
        }
        String password = parts.group("password");
        return new DatabaseSettings(
                environment,
                client == null ? address.with(parts.group("scheme")) : client,
                address.part(parts.group("host")),
                address.part(parts.group("port")),
                address.part(parts.group("database")),
                address.part(parts.group("user")),
                password == null ? null : address.with(credential(password)),
                address.tls(parts.group("query")),
                null,
                address.with(masked(password == null ? text : hidden(text, password))));
    }

    private static String hidden(String text, String password) {
        return isVariable(password) ? text : text.replace(":" + password + "@", ":***@");
    }

    /// Connection strings hold a password before the host or as a value of its own.
    private static String masked(String text) {
        return SECRET.matcher(text).replaceAll("***");
    }

    /// Only what kind of database it is.
    public static DatabaseSettings client(String environment, Configured<String> client) {
        return new DatabaseSettings(
                environment, client, null, null, null, null, null, null, null, null);
    }

    private static String placeholder(MatchResult match) {
        for (int i = 1; i <= match.groupCount(); i++) {
            if (match.group(i) != null) {
                return Matcher.quoteReplacement("${" + match.group(i) + "}");
            }
        }
        return Matcher.quoteReplacement(match.group());
    }

    private static Credential credential(String password) {
        return isVariable(password) ? Credential.ENVIRONMENT : Credential.LITERAL;
    }

    private static boolean isVariable(String text) {
        return text.startsWith("${");
    }

    private @Nullable Configured<Tls> tls(@Nullable String query) {
        Matcher mode = SSL_MODE.matcher(query == null ? "" : query);
        if (!mode.find()) {
            return null;
        }
        return switch (mode.group(1)) {
            case "disable" -> with(Tls.OFF);
            case "verify-ca", "verify-full" -> with(Tls.ON);
            case "require" -> with(Tls.ON_WITHOUT_VERIFICATION);
            default -> with(Tls.DEPENDS);
        };
    }

    private @Nullable Configured<String> part(@Nullable String text) {
        return text == null || text.isEmpty() ? null : with(text);
    }

    private <T> Configured<T> with(T value) {
        return new Configured<>(value, written.origin(), written.span());
    }
}
