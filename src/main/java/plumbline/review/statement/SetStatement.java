package plumbline.review.statement;

import org.jspecify.annotations.Nullable;

import plumbline.review.action.Action.Kind;
import plumbline.review.action.Change;
import plumbline.review.action.Changes;
import plumbline.review.action.Review;
import plumbline.review.decision.Aspect;
import plumbline.review.decision.Decision;
import plumbline.review.decision.Place;
import plumbline.review.decision.Subject;
import plumbline.review.deed.Deed;

import java.util.List;

/// Says what is to be made of statements that could not be read, or takes that away again.
public record SetStatement(List<Subject.OfStatement> statements, Decision.@Nullable SetAside said)
        implements Deed {

    public SetStatement {
        statements = List.copyOf(statements);
    }

    /// Leaves them as unknown as they were.
    public static SetStatement open(List<Subject.OfStatement> statements) {
        return new SetStatement(statements, null);
    }

    @Override
    public Kind kind() {
        return Kind.SET_ASIDE;
    }

    @Override
    public List<Change> changes(Review review) {
        Changes changes = new Changes(review);
        statements.forEach(each -> changes.put(new Place(each, Aspect.STATEMENT, ""), said));
        return changes.list();
    }
}
