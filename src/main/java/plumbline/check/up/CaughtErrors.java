package plumbline.check.up;

import plumbline.source.SourceSpan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the places in the code of a way up where an error of the database is caught and kept.
final class CaughtErrors {

    private static final Pattern TRY = Pattern.compile("\\btry\\s*\\{");
    private static final Pattern CATCH = Pattern.compile("\\s*catch\\s*(?:\\([^)]*\\))?\\s*\\{");
    private static final Pattern CHAINED = Pattern.compile("\\.\\s*catch\\s*\\(");
    private static final Pattern WORK =
            Pattern.compile(
                    "\\b(await|knex|trx|queryRunner|queryInterface|sequelize|db|pgm|statement)\\b");
    private static final Pattern GOES_ON =
            Pattern.compile(
                    "\\bthrow\\b|\\breject\\b|process\\s*\\.\\s*exit|\\b(?:done|callback|cb|next)\\s*\\(\\s*\\w");

    private static final Pattern ASSIGNED = Pattern.compile("\\b(\\w+)\\s*=\\s*\\w+\\s*;?");

    private CaughtErrors() {}

    static List<SourceSpan> of(ScriptText script) {
        List<SourceSpan> kept = new ArrayList<>();
        for (SourceSpan each : script.find(TRY)) {
            addBlock(script, each, kept);
        }
        for (SourceSpan each : script.find(CHAINED)) {
            int close = script.closing(each.end() - 1);
            if (!GOES_ON.matcher(script.code().substring(each.end(), close)).find()) {
                kept.add(each);
            }
        }
        return kept;
    }

    /// Whether what is caught is kept in a variable that is thrown further down.
    private static boolean isThrownLater(ScriptText script, String body, int end) {
        String rest = script.upCode().substring(Math.min(end, script.upCode().length()));
        return ASSIGNED.matcher(body)
                .results()
                .anyMatch(each -> rest.matches("(?s).*\\bthrow\\s+" + each.group(1) + "\\b.*"));
    }

    private static void addBlock(ScriptText script, SourceSpan attempt, List<SourceSpan> kept) {
        int close = script.closing(attempt.end() - 1);
        Matcher handler =
                CATCH.matcher(script.code())
                        .region(
                                Math.min(close + 1, script.code().length()),
                                script.code().length());
        boolean works = WORK.matcher(script.code().substring(attempt.end(), close)).find();
        if (!works || !handler.lookingAt()) {
            return;
        }
        int end = script.closing(handler.end() - 1);
        String body = script.code().substring(handler.end(), end);
        if (!GOES_ON.matcher(body).find() && !isThrownLater(script, body, end)) {
            int word = script.code().indexOf("catch", handler.start());
            kept.add(script.document().span(word, handler.end()));
        }
    }
}
