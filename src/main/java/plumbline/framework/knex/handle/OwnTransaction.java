package plumbline.framework.knex.handle;

import plumbline.framework.knex.value.KnexContext;
import plumbline.operation.SessionOperation.TransactionControl;
import plumbline.parse.script.value.Site;

/// A transaction that a migration opens itself. Inside the one that Knex runs the migration in, it
/// is a savepoint.
final class OwnTransaction {

    private final KnexContext context;
    private final boolean inner;
    private boolean ended;

    private OwnTransaction(KnexContext context, boolean inner) {
        this.context = context;
        this.inner = inner;
    }

    static OwnTransaction begin(KnexContext context, boolean inner, Site site) {
        OwnTransaction transaction = new OwnTransaction(context, inner);
        transaction.add(inner ? "SAVEPOINT" : "BEGIN", site);
        return transaction;
    }

    /// What was done is kept, unless that was said before.
    void commit(Site site) {
        if (!ended) {
            ended = true;
            add(inner ? "RELEASE SAVEPOINT" : "COMMIT", site);
        }
    }

    /// Stands on another path than the commit, and only one of them is taken.
    void rollback(Site site) {
        add(inner ? "ROLLBACK TO SAVEPOINT" : "ROLLBACK", site);
    }

    private void add(String command, Site site) {
        context.recorder().add(new TransactionControl(command), site);
    }
}
