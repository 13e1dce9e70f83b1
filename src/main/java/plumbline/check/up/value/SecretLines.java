package plumbline.check.up.value;

import plumbline.source.Secrets;
import plumbline.source.SourceDocument;
import plumbline.source.SourceSpan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the lines of a file that hold a password, a key or a token; never says which.
record SecretLines(List<SourceSpan> places) {

    /// A name that ends as one of a secret does, and its value.
    private static final Pattern NAMED =
            Pattern.compile("(?i)([\\w-]{0,60})['\"]?\\s{0,4}[:=]\\s{0,4}['\"]" + Secrets.MASK);

    private static final Pattern SECRET_NAME =
            Pattern.compile("(?i).*(password|passwd|pwd|secret|api_?key|access_?key|token)s?");
    private static final Pattern HASH = Pattern.compile("\\$2[abxy]\\$\\d\\d\\$[./A-Za-z0-9]{53}");
    private static final Pattern CRYPT = Pattern.compile("(?i)\\bcrypt\\s*\\(\\s*'[^']+'");
    private static final Pattern WORD =
            Pattern.compile(
                    "(?i)['\"](text|varchar|string|uuid|char|password|passwd|secret|token|api_?key|none|null|[a-z]+_(id|hash|at|key|token|secret|password)s?|[a-z_]+s)['\"]");

    /// `host=… password=…` as libpq takes it.
    private static final Pattern CONNECTION =
            Pattern.compile(
                    "(?i)['\"\\s](?:host|hostaddr|dbname|user|port)\\s{0,4}=[^;]{0,200}?\\bpassword\\s{0,4}=\\s{0,4}[^\\s'\"$%:{<?&]{4,}"
                        + "|\\bpassword\\s{0,4}=\\s{0,4}[^\\s'\"$%:{<?&]{4,}\\s{1,4}(?:host|hostaddr|dbname|user|port)\\s{0,4}=");

    /// In SQL both sides are columns.
    private static final Pattern NAMES = Pattern.compile("\"\\s*=\\s*\"");

    SecretLines {
        places = List.copyOf(places);
    }

    /// The places of such lines.
    static SecretLines of(SourceDocument document) {
        List<SourceSpan> found = new ArrayList<>();
        String text = document.text();
        String masked = Secrets.mask(text);
        int from = 0;
        boolean any =
                !masked.equals(text)
                        || HASH.matcher(text).find()
                        || CRYPT.matcher(text).find()
                        || CONNECTION.matcher(text).find();
        while (any && from < text.length()) {
            int end = text.indexOf('\n', from) < 0 ? text.length() : text.indexOf('\n', from);
            if (holdsSecret(text.substring(from, end))) {
                found.add(document.span(from, end));
            }
            from = end + 1;
        }
        return new SecretLines(found);
    }

    static boolean holdsSecret(String line) {
        if (HASH.matcher(line).find()
                || CRYPT.matcher(line).find()
                || CONNECTION.matcher(line).find()
                || line.contains("PRIVATE KEY-----")) {
            return true;
        }
        String masked = Secrets.mask(line);
        if (masked.equals(line) || NAMES.matcher(line).find()) {
            return false;
        }
        Matcher named = NAMED.matcher(masked);
        return !named.find()
                || (SECRET_NAME.matcher(named.group(1)).matches() && !isWord(line, named.start()));
    }

    /// Whether the value is a plain word, such as the name of a column.
    private static boolean isWord(String line, int from) {
        Matcher word = WORD.matcher(line);
        int value = line.indexOf('=', from) < 0 ? line.indexOf(':', from) : line.indexOf('=', from);
        return word.find(Math.clamp(value, 0, line.length()));
    }
}
