package plumbline.analysis.subject;

import plumbline.analysis.Certainty;
import plumbline.analysis.profile.Profile;
import plumbline.analysis.profile.Switch;
import plumbline.framework.Configured;
import plumbline.framework.Configured.Origin;
import plumbline.framework.Framework;
import plumbline.framework.Migration;
import plumbline.framework.MigrationSet;
import plumbline.framework.RunnerTruth;
import plumbline.framework.TransactionRule;

import java.util.Arrays;
import java.util.Optional;

/// Finds out in which transaction a migration runs: what it says itself, what the profile says,
/// what is configured, what its tool does by itself.
final class Wrappings {

    private Wrappings() {}

    static Wrapping of(SetSubject set, Migration migration) {
        Boolean own = migration.transaction();
        if (own != null) {
            return own ? inOne(set.set()) : without(migration);
        }
        return findChosen(set.profile()).orElseGet(() -> configured(set.set()));
    }

    private static Wrapping without(Migration migration) {
        return new Wrapping(
                TransactionRule.NONE,
                migration.framework() == Framework.FLYWAY
                        ? "Flyway runs it outside of a transaction"
                        : "the migration opts out of the transaction",
                migration.up().span(),
                Certainty.CERTAIN);
    }

    private static Wrapping inOne(MigrationSet set) {
        TransactionRule rule = set.settings().transactions().value();
        boolean shared = rule == TransactionRule.ALL_PENDING;
        return new Wrapping(
                shared ? rule : TransactionRule.EACH_MIGRATION,
                "the migration opens a transaction itself",
                null,
                Certainty.CERTAIN);
    }

    private static Optional<Wrapping> findChosen(Profile profile) {
        String value = profile.choice(Switch.TRANSACTIONS).value();
        return Arrays.stream(TransactionRule.values())
                .filter(rule -> rule.id().equals(value))
                .findFirst()
                .map(
                        rule ->
                                new Wrapping(
                                        rule,
                                        "the profile says transactions = " + value,
                                        null,
                                        Certainty.CERTAIN));
    }

    private static Wrapping configured(MigrationSet set) {
        Configured<TransactionRule> rule = set.settings().transactions();
        boolean said = rule.span() != null;
        String reason =
                said
                        ? set.framework().title() + " is configured so"
                        : RunnerTruth.of(set.framework()).transactions();
        boolean sure = rule.origin() != Origin.UNKNOWN;
        return new Wrapping(
                rule.value(), reason, rule.span(), sure ? Certainty.CERTAIN : Certainty.LIKELY);
    }
}
