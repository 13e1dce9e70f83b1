package plumbline.framework.flyway.place;

import org.jspecify.annotations.Nullable;

import plumbline.framework.Configured;
import plumbline.framework.Configured.Origin;
import plumbline.framework.DatabaseSettings;
import plumbline.framework.DatabaseSettings.Credential;
import plumbline.framework.DatabaseSettings.Tls;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How Flyway reaches its database in one environment: by settings of its own, else by those of the
/// application.
public final class Connection {

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{?[A-Za-z_][^}]*}?|%\\w+%");
    private static final Pattern FALLBACK = Pattern.compile("\\$\\{[^:}]+:-?[^}]+}");
    private static final String PART = "((?:\\$\\{[^}]{0,200}}|[^:/?;$]){0,200})";
    private static final Pattern URL =
            Pattern.compile(
                    "jdbc:(\\w+)(?::\\w+)?://" + PART + "(?::" + PART + ")?(?:/" + PART + ")?.*");
    private static final Pattern SECRET =
            Pattern.compile("(?i)(password|pwd)=[^&;]*|//[^/@\\s]*:[^/@\\s]*@");
    private static final Pattern SSL = Pattern.compile("(?i)[?&](sslmode|ssl)=([\\w-]+)");

    private final Cluster cluster;
    private final String environment;

    public Connection(Cluster cluster, String environment) {
        this.cluster = cluster;
        this.environment = environment;
    }

    public DatabaseSettings settings() {
        Optional<Configured<String>> url = find("url").map(Connection::masked);
        return new DatabaseSettings(
                environment.isEmpty() ? "default" : environment,
                part(url, 1),
                part(url, 2),
                part(url, 3),
                part(url, 4),
                find("user").orElse(null),
                find("password").map(Connection::credential).orElse(null),
                url.flatMap(Connection::findTls).orElse(null),
                null,
                url.orElse(null));
    }

    private Optional<Configured<String>> find(String name) {
        return findIn(name, environment)
                .or(() -> findIn("datasource." + name, environment))
                .or(() -> findIn(name, ""))
                .or(() -> findIn("datasource." + name, ""));
    }

    private Optional<Configured<String>> findIn(String name, String profile) {
        return cluster.options().stream()
                .filter(each -> each.name().equals(name) && each.environment().equals(profile))
                // what only points at the other setting says nothing itself
                .filter(each -> !each.value().matches("\\$\\{spring\\.datasource\\..*}"))
                .findFirst()
                .map(
                        each -> {
                            boolean outside = VARIABLE.matcher(each.value()).find();
                            return new Configured<>(
                                    each.value(),
                                    outside ? Origin.ENVIRONMENT : each.origin(),
                                    each.span());
                        });
    }

    private static Configured<String> masked(Configured<String> url) {
        Matcher secret = SECRET.matcher(url.value());
        String safe =
                secret.replaceAll(
                        found ->
                                found.group(1) == null
                                        ? "//***@"
                                        : Matcher.quoteReplacement(found.group(1) + "=***"));
        return new Configured<>(safe, url.origin(), url.span());
    }

    private static @Nullable Configured<String> part(Optional<Configured<String>> url, int group) {
        if (url.isEmpty()) {
            return null;
        }
        Matcher parts = URL.matcher(url.get().value());
        String value = parts.matches() ? parts.group(group) : null;
        return value == null || value.isEmpty()
                ? null
                : new Configured<>(value, url.get().origin(), url.get().span());
    }

    private static Configured<Credential> credential(Configured<String> password) {
        String value = password.value();
        Credential kind;
        if (FALLBACK.matcher(value).matches()) {
            kind = Credential.ENVIRONMENT_WITH_LITERAL_FALLBACK;
        } else if (VARIABLE.matcher(value).find()) {
            kind = Credential.ENVIRONMENT;
        } else {
            kind = Credential.LITERAL;
        }
        return new Configured<>(kind, password.origin(), password.span());
    }

    private static Optional<Configured<Tls>> findTls(Configured<String> url) {
        Matcher mode = SSL.matcher(url.value());
        if (!mode.find()) {
            return Optional.empty();
        }
        Tls tls =
                switch (mode.group(2)) {
                    case "disable", "false" -> Tls.OFF;
                    case "verify-full", "verify-ca", "true" -> Tls.ON;
                    case "require" -> Tls.ON_WITHOUT_VERIFICATION;
                    default -> Tls.DEPENDS;
                };
        return Optional.of(new Configured<>(tls, url.origin(), url.span()));
    }
}
