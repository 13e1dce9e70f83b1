package plumbline.check;

/// One question of the catalogue; it holds no state and is used by many threads at once.
public sealed interface Check
        permits OperationCheck, MigrationCheck, ServiceCheck, FleetCheck, SuppressionCheck {

    CheckInfo info();

    /// Whether it makes sense for single files whose surroundings are not known.
    boolean isForSingleFiles();
}
