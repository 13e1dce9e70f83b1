package plumbline.analysis.copy;

import plumbline.framework.Migration;
import plumbline.framework.MigrationSet;

import java.util.List;

/// A migration that is compared with others, and where it stands.
public record CopiedMigration(
        String service, MigrationSet set, Migration migration, List<Piece> pieces) {

    public CopiedMigration {
        pieces = List.copyOf(pieces);
    }
}
