package plumbline.review.imports.matching;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words of a text that tell what it is about, each in one form: `Rollback tested` and `Down
/// tests` have the same.
public final class Words {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern HUMP = Pattern.compile("(?<=[a-z])(?=[A-Z])");
    private static final Pattern SCRIPT =
            Pattern.compile("\\b[A-Za-z]{1,20}(?::[A-Za-z]{1,20}){1,3}\\b");

    /// What stands in any sentence, and what only says that something is or is not so.
    private static final Set<String> EMPTY =
            Set.of(
                    "a",
                    "an",
                    "and",
                    "are",
                    "as",
                    "at",
                    "be",
                    "by",
                    "for",
                    "from",
                    "has",
                    "have",
                    "if",
                    "in",
                    "is",
                    "it",
                    "no",
                    "not",
                    "of",
                    "on",
                    "or",
                    "the",
                    "to",
                    "with",
                    "without",
                    "used",
                    "uses",
                    "use",
                    "using",
                    "set",
                    "add",
                    "all",
                    "new",
                    "each",
                    "configured",
                    "enabled",
                    "implemented",
                    "present",
                    "exist",
                    "exists",
                    "via",
                    "instead",
                    "should",
                    "was",
                    "were",
                    "their",
                    "this",
                    "that",
                    "when",
                    "where",
                    "missing");

    private static final Map<String, String> SAME =
            Map.ofEntries(
                    Map.entry("rollback", "down"),
                    Map.entry("credentials", "credential"),
                    Map.entry("creds", "credential"),
                    Map.entry("cred", "credential"),
                    Map.entry("configuration", "config"),
                    Map.entry("indices", "index"),
                    Map.entry("indexes", "index"),
                    Map.entry("environment", "env"),
                    Map.entry("fks", "fk"),
                    Map.entry("policies", "policy"),
                    Map.entry("tested", "test"),
                    Map.entry("testing", "test"),
                    Map.entry("tests", "test"),
                    Map.entry("typescript", "ts"),
                    Map.entry("batching", "batch"),
                    Map.entry("batched", "batch"),
                    Map.entry("batches", "batch"),
                    Map.entry("naming", "name"),
                    Map.entry("named", "name"),
                    Map.entry("logging", "log"),
                    Map.entry("logger", "log"),
                    Map.entry("db", "database"),
                    Map.entry("row", "rls"),
                    Map.entry("concurrent", "concurrently"),
                    Map.entry("prefixes", "prefix"));

    private Words() {}

    public static Set<String> of(String text) {
        Set<String> words = new LinkedHashSet<>();
        Matcher found =
                WORD.matcher(
                        HUMP.matcher(text).replaceAll(" ").replace("row level security", "rls"));
        while (found.find()) {
            String word = found.group().toLowerCase(Locale.ROOT);
            if (!EMPTY.contains(word)) {
                words.add(form(word));
            }
        }
        return words;
    }

    /// The names of scripts: `migrate:test`.
    public static Set<String> scripts(String text) {
        Set<String> names = new LinkedHashSet<>();
        Matcher found = SCRIPT.matcher(text);
        while (found.find()) {
            names.add(found.group().toLowerCase(Locale.ROOT));
        }
        return names;
    }

    private static String form(String word) {
        String same = SAME.get(word);
        return same == null ? stem(word) : same;
    }

    /// Without the endings of plurals and of what was done.
    private static String stem(String word) {
        if (word.length() > 5 && word.endsWith("ing")) {
            return undoubled(word.substring(0, word.length() - 3));
        }
        if (word.length() > 4 && word.endsWith("ed")) {
            return undoubled(word.substring(0, word.length() - 2));
        }
        if (word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")) {
            return word.substring(0, word.length() - 1);
        }
        return word;
    }

    private static String undoubled(String word) {
        int end = word.length();
        boolean doubled = end > 3 && word.charAt(end - 1) == word.charAt(end - 2);
        String single = doubled ? word.substring(0, end - 1) : word;
        return single;
    }
}
