package plumbline.parse.sql.reading;

import plumbline.operation.Dialect;
import plumbline.operation.RoutineOperation.CreateRoutine;
import plumbline.operation.RoutineOperation.CreateTrigger;
import plumbline.operation.step.Circumstances;
import plumbline.operation.step.Circumstances.Enclosure;
import plumbline.operation.step.Step;
import plumbline.operation.step.Understanding;
import plumbline.parse.sql.SqlReading;
import plumbline.source.EmbeddedText;

import java.util.ArrayList;
import java.util.List;

/// The steps in the body of a routine or trigger of MySQL or SQLite.
final class BodySteps {

    private BodySteps() {}

    /// Whether it is one whose body nobody read yet; a body within a body stays unread.
    static boolean isOpen(Step step, Dialect dialect) {
        boolean code =
                step.operation() instanceof CreateRoutine
                        || step.operation() instanceof CreateTrigger;
        return code
                && step.understanding() == Understanding.PARTLY
                && step.circumstances().enclosure() == Enclosure.NONE
                && switch (dialect) {
                    case MYSQL, MARIADB, SQLITE -> true;
                    case POSTGRESQL, MSSQL, ORACLE, H2 -> false;
                };
    }

    /// The step, followed by those of its body; whole where all of the body is.
    static List<Step> of(
            Step step, EmbeddedText statement, Dialect dialect, GrammarSqlReader reader) {
        Circumstances inside = step.circumstances().inside(Enclosure.ROUTINE_BODY);
        List<BlockPieces.Piece> pieces = BlockPieces.of(statement, dialect, inside);
        if (pieces == null) {
            return List.of(step);
        }
        PreparedTexts prepared = new PreparedTexts(dialect);
        boolean whole = true;
        List<Step> body = new ArrayList<>();
        for (BlockPieces.Piece piece : pieces) {
            SqlReading read = reader.read(piece.sql(), dialect, piece.around(), prepared);
            whole &= read.notUnderstood().isEmpty();
            body.addAll(read.steps());
        }
        List<Step> all = new ArrayList<>();
        all.add(whole ? known(step) : step);
        all.addAll(body);
        return all;
    }

    private static Step known(Step step) {
        return new Step(
                step.operation(),
                step.span(),
                step.sql(),
                step.dynamic(),
                Understanding.FULL,
                step.circumstances());
    }
}
