package plumbline.framework.script;

import org.jspecify.annotations.Nullable;

import plumbline.framework.Configured;
import plumbline.framework.Configured.Origin;
import plumbline.framework.DatabaseSettings;
import plumbline.framework.DatabaseSettings.Credential;
import plumbline.framework.DatabaseSettings.Tls;
import plumbline.parse.script.value.ListValue;
import plumbline.parse.script.value.ObjectValue;
import plumbline.parse.script.value.Value;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads how a database is reached, by the names that the drivers of the language have for it.
public final class Connection {

    private final Value settings;

    /// An object of settings, or the address as a text.
    public Connection(Value settings) {
        this.settings = settings;
    }

    /// The settings of one environment, with what stands beside the connection.
    public DatabaseSettings settings(
            String environment, @Nullable Configured<String> client, Value tls, Value pool) {
        @Nullable Configured<String> address = address();
        Address parts = Address.of(address);
        Value ssl = first("ssl", "tls") instanceof Value.Nothing ? tls : first("ssl", "tls");
        return new DatabaseSettings(
                environment,
                client,
                orElse(text("host", "server", "hostname"), parts.part(address, parts.host())),
                orElse(text("port"), parts.part(address, parts.port())),
                orElse(
                        text("database", "filename", "storage", "dbName"),
                        parts.part(address, parts.database())),
                orElse(text("user", "username"), parts.part(address, parts.user())),
                password(address, parts),
                tls(ssl, address, parts),
                pool(pool),
                parts.masked(address));
    }

    private @Nullable Configured<String> address() {
        Configured<String> whole = Settings.findText(settings).orElse(null);
        return whole != null ? whole : text("connectionString", "url", "uri", "connectionUri");
    }

    private static <T> @Nullable T orElse(@Nullable T one, @Nullable T other) {
        return one == null ? other : one;
    }

    private Value first(String... names) {
        for (String name : names) {
            Value value = Settings.member(settings, name);
            if (!(value instanceof Value.Nothing)) {
                return value;
            }
        }
        return Value.Nothing.UNDEFINED;
    }

    private @Nullable Configured<String> text(String... names) {
        return Settings.findText(first(names)).orElse(null);
    }

    private @Nullable Configured<Credential> password(
            @Nullable Configured<String> address, Address parts) {
        Value password = first("password", "pass");
        if (!(password instanceof Value.Nothing)) {
            return credential(password);
        }
        return address != null && parts.hasPassword()
                ? new Configured<>(Credential.LITERAL, address.origin(), address.span())
                : null;
    }

    private static @Nullable Configured<Credential> credential(Value password) {
        Optional<Configured<String>> text = Settings.findText(password);
        if (text.isEmpty()) {
            return null;
        }
        Credential kind = Credential.ENVIRONMENT;
        if (text.get().origin() != Origin.ENVIRONMENT) {
            kind = Credential.LITERAL;
        } else if (Settings.findKnown(password).filter(known -> !known.isEmpty()).isPresent()) {
            kind = Credential.ENVIRONMENT_WITH_LITERAL_FALLBACK;
        }
        return new Configured<>(kind, text.get().origin(), text.get().span());
    }

    private static @Nullable Configured<Tls> tls(
            Value ssl, @Nullable Configured<String> address, Address parts) {
        if (ssl instanceof Value.Nothing) {
            Tls inAddress = parts.tls();
            return address == null || inAddress == null
                    ? null
                    : new Configured<>(inAddress, address.origin(), address.span());
        }
        Set<Tls> kinds = EnumSet.noneOf(Tls.class);
        Settings.options(ssl).forEach(option -> kinds.add(tls(option)));
        Tls kind = kinds.size() == 1 ? kinds.iterator().next() : Tls.DEPENDS;
        return new Configured<>(kind, Origin.FILE, Settings.place(ssl));
    }

    private static Tls tls(Value ssl) {
        return switch (ssl) {
            case Value.Bool bool -> bool.value() ? Tls.ON : Tls.OFF;
            case Value.Nothing _ -> Tls.OFF;
            case ObjectValue object -> verification(Settings.member(object, "rejectUnauthorized"));
            case Value.Unknown _ -> Tls.DEPENDS;
            default -> Tls.ON;
        };
    }

    private static Tls verification(Value verify) {
        return switch (verify) {
            case Value.Bool bool -> bool.value() ? Tls.ON : Tls.ON_WITHOUT_VERIFICATION;
            case Value.Nothing _ -> Tls.ON;
            default -> Tls.DEPENDS;
        };
    }

    private static @Nullable Configured<String> pool(Value pool) {
        if (Settings.options(pool).getFirst() instanceof ObjectValue object) {
            String sizes =
                    object.properties().entrySet().stream()
                            .filter(each -> !(each.getValue() instanceof ListValue))
                            .flatMap(
                                    each ->
                                            Settings.findText(each.getValue()).stream()
                                                    .map(t -> each.getKey() + "=" + t.value()))
                            .collect(Collectors.joining(", "));
            return sizes.isEmpty() ? null : new Configured<>(sizes, Origin.FILE, null);
        }
        return Settings.findText(pool).orElse(null);
    }
}
