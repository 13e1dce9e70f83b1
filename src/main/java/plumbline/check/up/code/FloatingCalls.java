package plumbline.check.up.code;

import plumbline.source.SourceSpan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds calls on the database, and of own functions that call it, whose promises nobody keeps.
final class FloatingCalls {

    private static final String DATABASE = "(?:queryRunner|queryInterface|knex|trx|DATABASE)";
    private static final String CALL =
            "\\b"
                    + DATABASE
                    + "\\s*(?:\\(|\\.\\s*(?:manager\\s*\\.\\s*|sequelize\\s*\\.\\s*"
                    + "|schema\\s*\\.\\s*)?(?:query|raw|createTable|dropTable|alterTable|table|renameTable"
                    + "|create\\w+|drop\\w+|add\\w+|remove\\w+|change\\w+|rename\\w+|bulk\\w+|insert|update"
                    + "|delete|save)\\s*(?:<[^>(]*>)?\\()";
    private static final String OWN = "\\b(?:this\\s*\\.\\s*)?(\\w+)\\s*\\(\\s*" + DATABASE + "\\b";
    private static final Pattern EACH =
            Pattern.compile(
                    "\\.\\s*forEach\\s*\\(\\s*async\\b|\\b[\\w.]+\\.map\\s*\\(\\s*async\\b");
    private static final Pattern FIRST = Pattern.compile("[^(]*\\(\\s*(?!pgm\\b)(\\w+)\\b");
    private static final Pattern VOID = Pattern.compile("\\bvoid\\s+$");

    private final ScriptText script;
    private final String database;

    private FloatingCalls(ScriptText script) {
        this.script = script;
        Matcher first =
                FIRST.matcher(script.code()).region(script.up().start(), script.code().length());
        this.database = first.lookingAt() ? first.group(1) : "knex";
    }

    public static List<SourceSpan> of(ScriptText script) {
        FloatingCalls calls = new FloatingCalls(script);
        List<SourceSpan> found = new ArrayList<>();
        calls.find(CALL).filter(calls::isStatement).forEach(found::add);
        calls.find(OWN).filter(calls::isStatement).filter(calls::isPromise).forEach(found::add);
        script.places(EACH).stream().filter(calls::isLost).forEach(found::add);
        return found;
    }

    private Stream<SourceSpan> find(String call) {
        return script.places(Pattern.compile(call.replace("DATABASE", database))).stream();
    }

    private boolean isPromise(SourceSpan call) {
        Matcher name = Pattern.compile("(\\w+)\\s*\\(").matcher(script.code(call));
        OwnFunctions.Body body =
                name.find() ? script.functions().bodies().get(name.group(1)) : null;
        return body != null && body.isAsync();
    }

    /// `forEach` throws the promises of its function away, `map` gives them back.
    private boolean isLost(SourceSpan call) {
        int open = script.code().indexOf('(', call.start());
        String body = script.code().substring(open, script.closing(open));
        boolean works = body.contains("await") || body.contains(database);
        return works && (script.code(call).contains("forEach") || isStatement(call));
    }

    /// Whether a statement begins there, or one of which `void` throws away what it gives.
    private boolean isStatement(SourceSpan place) {
        char before = script.before(place.start());
        String line = script.code().substring(Math.max(0, place.start() - 9), place.start());
        return before == ';'
                || before == '{'
                || before == '}'
                || before == ')'
                || VOID.matcher(line).find();
    }
}
