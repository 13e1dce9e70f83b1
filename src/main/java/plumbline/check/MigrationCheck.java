package plumbline.check;

import plumbline.analysis.subject.MigrationSubject;

import java.util.List;

/// A check that judges every migration as a whole; its verdicts stand at the migration's file
/// unless they say otherwise.
public non-sealed interface MigrationCheck extends Check {

    /// Nothing where the migration does not concern it.
    List<Verdict> judge(MigrationSubject migration);

    /// Whether it makes sense for databases other than PostgreSQL.
    default boolean isForAllDatabases() {
        return false;
    }

    @Override
    default boolean isForSingleFiles() {
        return true;
    }
}
