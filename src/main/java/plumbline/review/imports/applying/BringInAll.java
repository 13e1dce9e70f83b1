package plumbline.review.imports.applying;

import plumbline.review.action.Action.Kind;
import plumbline.review.action.Change;
import plumbline.review.action.Changes;
import plumbline.review.action.Review;
import plumbline.review.deed.Deed;

import java.util.List;

/// Brings several old audits in as one action; where two judge the same, the first counts and the
/// other is a note beside it.
public record BringInAll(List<BringIn> documents) implements Deed {

    public BringInAll {
        documents = List.copyOf(documents);
    }

    @Override
    public Kind kind() {
        return Kind.IMPORT;
    }

    @Override
    public List<Change> changes(Review review) {
        Changes changes = new Changes(review);
        documents.forEach(each -> each.put(review, changes));
        return changes.list();
    }
}
