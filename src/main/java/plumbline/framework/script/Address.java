package plumbline.framework.script;

import org.jspecify.annotations.Nullable;

import plumbline.framework.Configured;
import plumbline.framework.DatabaseSettings.Tls;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The parts of a database’s address that is written out; empty ones where there is none.
record Address(
        String scheme,
        String user,
        boolean hasPassword,
        String host,
        String port,
        String database,
        String query) {

    private static final Address NONE = new Address("", "", false, "", "", "", "");
    private static final Pattern URL =
            Pattern.compile(
                    "(\\w[\\w+.-]*)://(?:([^:@/]*)(:[^@/]*)?@)?([^:/?]*)(?::([^/?]+))?"
                            + "(?:/([^?]*))?(?:\\?(.*))?",
                    Pattern.DOTALL);

    static Address of(@Nullable Configured<String> address) {
        if (address == null) {
            return NONE;
        }
        Matcher matcher = URL.matcher(address.value());
        if (!matcher.matches()) {
            return NONE;
        }
        String password = group(matcher, 3);
        return new Address(
                group(matcher, 1),
                group(matcher, 2),
                password.length() > 1 && !password.startsWith(":${"),
                group(matcher, 4),
                group(matcher, 5),
                group(matcher, 6),
                group(matcher, 7));
    }

    private static String group(Matcher matcher, int number) {
        String group = matcher.group(number);
        return group == null ? "" : group;
    }

    /// A part as it was configured with the whole.
    @Nullable Configured<String> part(@Nullable Configured<String> address, String part) {
        return address == null || part.isEmpty()
                ? null
                : new Configured<>(part, address.origin(), address.span());
    }

    @Nullable Tls tls() {
        if (query.contains("sslmode=disable") || query.contains("ssl=false")) {
            return Tls.OFF;
        }
        if (query.contains("sslmode=no-verify")) {
            return Tls.ON_WITHOUT_VERIFICATION;
        }
        return query.contains("sslmode=") || query.contains("ssl=true") ? Tls.ON : null;
    }

    /// The address without its password.
    @Nullable Configured<String> masked(@Nullable Configured<String> address) {
        if (address == null || !address.value().contains("@")) {
            return address;
        }
        String safe = address.value().replaceFirst("(://[^:@/]*):(?!\\$\\{)[^@/]*@", "$1:***@");
        return new Configured<>(safe, address.origin(), address.span());
    }
}
