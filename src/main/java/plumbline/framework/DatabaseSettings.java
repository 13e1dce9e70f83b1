package plumbline.framework;

import org.jspecify.annotations.Nullable;

/// How one environment (`development`, `production`, a Spring profile; `default` where there is but
/// one) reaches its database; null where nothing is said.
///
/// Passwords never stand here in clear: see [Credential].
public record DatabaseSettings(
        String environment,
        @Nullable Configured<String> client,
        @Nullable Configured<String> host,
        @Nullable Configured<String> port,
        @Nullable Configured<String> database,
        @Nullable Configured<String> user,
        @Nullable Configured<Credential> password,
        @Nullable Configured<Tls> tls,
        @Nullable Configured<String> pool,
        @Nullable Configured<String> url) {

    /// Where a password comes from.
    public enum Credential {
        LITERAL,
        ENVIRONMENT,
        ENVIRONMENT_WITH_LITERAL_FALLBACK
    }

    /// What is done to keep others from listening.
    public enum Tls {
        OFF,
        ON,
        ON_WITHOUT_VERIFICATION,
        DEPENDS
    }
}
