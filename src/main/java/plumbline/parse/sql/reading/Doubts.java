package plumbline.parse.sql.reading;

import plumbline.operation.Dialect;
import plumbline.operation.OtherOperation.RawSql;
import plumbline.operation.step.NotUnderstood;
import plumbline.operation.step.Obstacle;
import plumbline.operation.step.Step;
import plumbline.operation.step.Understanding;
import plumbline.operation.text.CutText;
import plumbline.operation.text.SqlToken;
import plumbline.operation.text.SqlTokens;
import plumbline.parse.sql.SqlSplitter;
import plumbline.source.EmbeddedText;
import plumbline.source.Hole;

import java.util.List;

/// What there is to say about a statement that was not understood, or not all of it.
final class Doubts {

    private final EmbeddedText statement;
    private final Dialect dialect;

    Doubts(EmbeddedText statement, Dialect dialect) {
        this.statement = statement;
        this.dialect = dialect;
    }

    static NotUnderstood tooMany(EmbeddedText rest) {
        String most = Integer.toString(SqlSplitter.MOST_STATEMENTS);
        return doubt(rest, Obstacle.LIMIT, most + " statements");
    }

    /// Whether all words of it are only known to the running program.
    boolean isNothingButHoles() {
        return statement.isDynamic()
                && tokens().stream()
                        .allMatch(
                                token ->
                                        token.kind() == SqlToken.Kind.SIGN
                                                || isHole(token.start(), token.end()));
    }

    private boolean isHole(int start, int end) {
        for (int i = start; i < end; i++) {
            if (!statement.isDynamic(i, i + 1)) {
                return false;
            }
        }
        return true;
    }

    NotUnderstood dynamic() {
        List<String> holes = statement.holes().stream().map(Hole::expression).toList();
        return doubt(statement, Obstacle.DYNAMIC_SQL, String.join(", ", holes));
    }

    /// The steps, where another database than that of the script speaks so as what they are.
    List<Step> told(List<Step> steps) {
        return dialect == Dialect.POSTGRESQL
                ? ForeignSpeech.in(tokens())
                        .find()
                        .map(spoken -> ForeignSteps.of(steps, spoken))
                        .orElse(steps)
                : steps;
    }

    /// What those steps leave open.
    List<NotUnderstood> about(List<Step> steps) {
        boolean whole =
                !steps.isEmpty()
                        && steps.stream()
                                .allMatch(step -> step.understanding() == Understanding.FULL);
        if (whole) {
            return List.of();
        }
        String broken = brokenAt();
        if (!broken.isEmpty()) {
            return List.of(doubt(statement, Obstacle.BROKEN_SYNTAX, broken));
        }
        List<Step> vague = steps.stream().filter(Doubts::isVague).toList();
        if (!steps.isEmpty() && vague.isEmpty()) {
            return List.of(doubt(statement, Obstacle.PART_OF_SQL, beginning()));
        }
        if (!steps.isEmpty() && !isVague(steps.getFirst())) {
            return vague.stream().map(Doubts::inside).toList();
        }
        if (statement.isDynamic()) {
            return List.of(dynamic());
        }
        return List.of(doubt(statement, Obstacle.UNKNOWN_SQL, beginning()));
    }

    /// A statement within a body; what code puts together is as good as unknown.
    private static NotUnderstood inside(Step step) {
        Obstacle obstacle = step.dynamic() ? Obstacle.DYNAMIC_SQL : Obstacle.UNKNOWN_SQL;
        String[] words = step.sql().strip().split("\\s+", 4);
        String first = String.join(" ", List.of(words).subList(0, Math.min(3, words.length)));
        return new NotUnderstood(step.span(), obstacle, first, shown(step.sql()));
    }

    private static boolean isVague(Step step) {
        return step.operation() instanceof RawSql || step.understanding() == Understanding.NONE;
    }

    /// The sign that is never closed, or nothing.
    private String brokenAt() {
        int depth = 0;
        for (SqlToken token : tokens()) {
            if (token.kind() == SqlToken.Kind.BROKEN) {
                return token.text().startsWith("/*") ? "/*" : token.text().substring(0, 1);
            }
            depth += token.isSign('(') ? 1 : token.isSign(')') ? -1 : 0;
            if (depth < 0) {
                return ")";
            }
        }
        return depth > 0 ? "(" : "";
    }

    private String beginning() {
        List<SqlToken> tokens = tokens();
        int last = Math.min(3, tokens.size());
        return last == 0
                ? ""
                : statement.display(tokens.getFirst().start(), tokens.get(last - 1).end());
    }

    private List<SqlToken> tokens() {
        return SqlTokens.of(statement.text(), dialect);
    }

    private static NotUnderstood doubt(EmbeddedText part, Obstacle obstacle, String detail) {
        return new NotUnderstood(part.span(), obstacle, detail, shown(part.display()));
    }

    private static String shown(String text) {
        return CutText.of(text);
    }
}
