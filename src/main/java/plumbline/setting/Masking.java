package plumbline.setting;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes secrets out of texts before anybody sees them.
public final class Masking {

    public static final String MASK = "•••";

    private static final Pattern SECRET_NAME =
            Pattern.compile(
                    "(?i)(pass(word|wd|phrase)?|pwd|secret|token|api_?key|private_?key|credential)s?"
                        + "(?![a-z])");
    private static final Pattern URL_PASSWORD =
            Pattern.compile(
                    "([a-zA-Z][a-zA-Z0-9+.-]{0,30}://[^\\s:/@]{0,200}:)([^\\s/@]{1,200})(@)");
    private static final Pattern ASSIGNED =
            Pattern.compile(
                    "(?i)([\\w.-]{0,60}(?:pass(?:word|wd|phrase)?|pwd|secret|token|api_?key)\\w{0,20}"
                        + "[\"']?\\s{0,5}[=:]\\s{0,5}[\"']?)([^\\s\"'$;&|{}]{1,200})");

    private Masking() {}

    /// Whether a variable of that name holds what nobody may see.
    public static boolean isSecretName(String name) {
        return SECRET_NAME.matcher(name).find() && !name.toUpperCase(Locale.ROOT).endsWith("_FILE");
    }

    /// Whether a text holds a password in an address.
    public static boolean holdsPassword(String text) {
        Matcher found = URL_PASSWORD.matcher(text);
        return found.find() && !found.group(2).startsWith("$");
    }

    /// A text without the passwords in it.
    public static String masked(String text) {
        String urls = URL_PASSWORD.matcher(text).replaceAll("$1" + MASK + "$3");
        return ASSIGNED.matcher(urls).replaceAll("$1" + MASK);
    }

    /// The value of a variable as it may be shown.
    public static String value(String name, String value) {
        boolean comesFromOutside =
                value.isEmpty() || (value.startsWith("$") && !value.contains(":-"));
        return isSecretName(name) && !comesFromOutside ? MASK : masked(value);
    }
}
