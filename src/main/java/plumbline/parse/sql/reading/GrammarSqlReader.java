package plumbline.parse.sql.reading;

import org.jspecify.annotations.Nullable;

import plumbline.operation.Dialect;
import plumbline.operation.step.Circumstances;
import plumbline.operation.step.NotUnderstood;
import plumbline.operation.step.Step;
import plumbline.parse.sql.SqlReader;
import plumbline.parse.sql.SqlReading;
import plumbline.parse.sql.SqlSplitter;
import plumbline.parse.sql.StatementGrammar;
import plumbline.parse.sql.generic.JsqlGrammar;
import plumbline.parse.sql.postgres.PostgresGrammar;
import plumbline.parse.sql.reading.TextValues.PossibleText;
import plumbline.parse.sql.words.WordGrammar;
import plumbline.source.EmbeddedText;

import java.util.ArrayList;
import java.util.List;

/// Reads SQL with several grammars, the best first, and says what none of them understands.
public final class GrammarSqlReader implements SqlReader {

    private final List<StatementGrammar> postgres;
    private final List<StatementGrammar> others;

    public GrammarSqlReader() {
        this(
                List.of(new PostgresGrammar(), new JsqlGrammar(), new WordGrammar()),
                List.of(new JsqlGrammar(), new WordGrammar()));
    }

    /// The grammars for PostgreSQL and those for all other databases, each in order of preference.
    public GrammarSqlReader(List<StatementGrammar> postgres, List<StatementGrammar> others) {
        this.postgres = List.copyOf(postgres);
        this.others = List.copyOf(others);
    }

    @Override
    public SqlReading read(EmbeddedText sql, Dialect dialect, Circumstances around) {
        List<EmbeddedText> statements = SqlSplitter.split(sql, dialect);
        List<Step> steps = new ArrayList<>();
        List<NotUnderstood> missed = new ArrayList<>();
        PreparedTexts prepared = new PreparedTexts(dialect);
        for (int i = 0; i < statements.size(); i++) {
            EmbeddedText statement = statements.get(i);
            if (i >= SqlSplitter.MOST_STATEMENTS) {
                missed.add(Doubts.tooMany(statement));
                continue;
            }
            SqlReading one = read(statement, dialect, around, prepared);
            steps.addAll(one.steps());
            missed.addAll(one.notUnderstood());
        }
        return new SqlReading(steps, statements.size(), missed);
    }

    /// One statement, after those that the variables and prepared statements come from.
    SqlReading read(
            EmbeddedText statement, Dialect dialect, Circumstances around, PreparedTexts prepared) {
        List<Step> steps = new ArrayList<>();
        List<NotUnderstood> missed = new ArrayList<>();
        List<PossibleText> texts = prepared.run(statement);
        if (texts.isEmpty()) {
            read(statement, dialect, around, steps, missed);
        }
        for (PossibleText each : texts) {
            String test = each.condition();
            Circumstances under = test == null ? around : around.when(test);
            for (EmbeddedText one : SqlSplitter.split(each.text(), dialect)) {
                read(one, dialect, under, steps, missed);
            }
        }
        return new SqlReading(steps, 1, missed);
    }

    private void read(
            EmbeddedText statement,
            Dialect dialect,
            Circumstances around,
            List<Step> steps,
            List<NotUnderstood> missed) {
        Doubts doubts = new Doubts(statement, dialect);
        if (doubts.isNothingButHoles()) {
            missed.add(doubts.dynamic());
            return;
        }
        List<Step> found =
                doubts.told(withBody(best(statement, dialect, around), statement, dialect));
        steps.addAll(found);
        missed.addAll(doubts.about(found));
    }

    /// A routine or trigger counts as understood when all in its body is.
    private List<Step> withBody(List<Step> found, EmbeddedText statement, Dialect dialect) {
        if (found.size() != 1 || !BodySteps.isOpen(found.getFirst(), dialect)) {
            return found;
        }
        return BodySteps.of(found.getFirst(), statement, dialect, this);
    }

    private List<Step> best(EmbeddedText statement, Dialect dialect, Circumstances around) {
        Grade best = best(statement, dialect, around, null);
        if (best.precision() < Grade.PRECISE && statement.isDynamic()) {
            best = best(statement.withoutHoles(), dialect, around, best);
        }
        return best.steps();
    }

    private Grade best(
            EmbeddedText statement, Dialect dialect, Circumstances around, @Nullable Grade before) {
        Grade best = before == null ? Grade.NOTHING : before;
        for (StatementGrammar grammar : dialect == Dialect.POSTGRESQL ? postgres : others) {
            Grade grade = grade(grammar, statement, dialect, around);
            best = grade.precision() > best.precision() ? grade : best;
            if (best.precision() == Grade.WHOLE) {
                break;
            }
        }
        return best;
    }

    /// A grammar that fails costs its own result only.
    private static Grade grade(
            StatementGrammar grammar,
            EmbeddedText statement,
            Dialect dialect,
            Circumstances around) {
        try {
            return grammar.understand(statement, dialect, around)
                    .map(Grade::of)
                    .orElse(Grade.NOTHING);
        } catch (RuntimeException | StackOverflowError e) {
            return Grade.NOTHING;
        }
    }
}
