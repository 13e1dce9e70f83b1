package plumbline.setting.shell;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Arithmetic on the words of a command.
final class Words {

    private static final Set<String> CONFIGURATION =
            Set.of(
                    "--knexfile",
                    "-d",
                    "--datasource",
                    "--config",
                    "-c",
                    "--schema",
                    "-configfiles",
                    "--configfiles",
                    "--defaults-file",
                    "--defaultsfile",
                    "--options-path",
                    "--migrations-path",
                    "--migrations-dir",
                    "--url",
                    "--env",
                    "-path",
                    "-dir");

    private Words() {}

    /// The program of a path or image: `/usr/bin/knex.js` and `flyway/flyway:10` without the rest.
    static String program(String word) {
        String name = word.substring(Math.max(word.lastIndexOf('/'), word.lastIndexOf('\\')) + 1);
        int tag = name.indexOf(':');
        name = tag > 0 ? name.substring(0, tag) : name;
        return name.replaceFirst("\\.(cmd|exe|bat|m?js|cjs)$", "");
    }

    static List<String> from(List<String> words, int start) {
        return start >= words.size() ? List.of() : words.subList(start, words.size());
    }

    /// Without the variables that are set for one command.
    static List<String> withoutAssignments(List<String> words) {
        int start = 0;
        while (start < words.size() && words.get(start).matches("(?s)[A-Za-z_]\\w*=.*")) {
            start++;
        }
        return from(words, start);
    }

    /// Where the first word stands that is no option; those of `valued` take the next word too.
    static int firstArgument(List<String> words, int start, Set<String> valued) {
        int at = start;
        while (at < words.size() && words.get(at).startsWith("-")) {
            at += valued.contains(words.get(at)) ? 2 : 1;
        }
        return at;
    }

    static boolean isConfigured(List<String> words) {
        return words.stream()
                .map(word -> word.toLowerCase(Locale.ROOT))
                .map(word -> word.contains("=") ? word.substring(0, word.indexOf('=')) : word)
                .anyMatch(CONFIGURATION::contains);
    }
}
