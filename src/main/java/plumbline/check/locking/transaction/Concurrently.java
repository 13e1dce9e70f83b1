package plumbline.check.locking.transaction;

import plumbline.operation.IndexOperation.CreateIndex;
import plumbline.operation.IndexOperation.DropIndex;
import plumbline.operation.IndexOperation.Reindex;
import plumbline.operation.Operation;
import plumbline.operation.TableOperation.DetachPartition;

import java.util.Optional;

/// Tells the operations that the server only runs outside of transactions for being CONCURRENTLY.
final class Concurrently {

    private Concurrently() {}

    /// The command as its author wrote it, if it is one of them.
    static Optional<String> find(Operation operation) {
        return switch (operation) {
            case CreateIndex each when each.concurrently() ->
                    Optional.of("CREATE INDEX CONCURRENTLY on " + each.table());
            case DropIndex each when each.concurrently() ->
                    Optional.of("DROP INDEX CONCURRENTLY " + each.index());
            case Reindex each when each.concurrently() ->
                    Optional.of("REINDEX CONCURRENTLY " + each.object());
            case DetachPartition each when each.concurrently() ->
                    Optional.of("DETACH PARTITION CONCURRENTLY " + each.partition());
            default -> Optional.empty();
        };
    }
}
