package plumbline.framework.flyway.adapter;

import plumbline.framework.Migration;
import plumbline.framework.MigrationUnit.Status;
import plumbline.framework.flyway.naming.FlywayVersion;

import java.util.Comparator;
import java.util.Optional;

/// The order in which Flyway runs migrations: versions by their numbers, then what is repeatable by
/// its description; what never runs stands last.
final class RunOrder {

    static final Comparator<Migration> COMPARATOR =
            Comparator.comparing((Migration each) -> each.status() != Status.ACTIVE)
                    .thenComparingInt(RunOrder::group)
                    .thenComparing(RunOrder::byVersion)
                    .thenComparing(each -> each.traits().contains("baseline"))
                    .thenComparing(Migration::name)
                    .thenComparing(Migration::file);

    private RunOrder() {}

    private static int group(Migration migration) {
        for (String trait : migration.traits()) {
            if (trait.startsWith("callback before") || trait.equals("callback createSchema")) {
                return 0;
            }
            if (trait.startsWith("callback ")) {
                return 3;
            }
            if (trait.equals("repeatable")) {
                return 2;
            }
            if (trait.equals("undo")) {
                return 4;
            }
        }
        return 1;
    }

    private static int byVersion(Migration one, Migration other) {
        Optional<FlywayVersion> left = version(one);
        Optional<FlywayVersion> right = version(other);
        if (left.isEmpty() || right.isEmpty()) {
            return Boolean.compare(left.isEmpty(), right.isEmpty());
        }
        return left.get().compareTo(right.get());
    }

    private static Optional<FlywayVersion> version(Migration migration) {
        return FlywayVersion.find(migration.version().replaceFirst("^[BU](?=\\d)", ""));
    }
}
