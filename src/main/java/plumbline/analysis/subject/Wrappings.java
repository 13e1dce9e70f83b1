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
import plumbline.operation.SessionOperation.SetSetting;
import plumbline.operation.SessionOperation.TransactionControl;
import plumbline.source.SourceDocument;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds out in which transaction a migration runs: what it says itself, what the profile says,
/// what is configured, what its tool does by itself.
final class Wrappings {

    /// What authors write for squawk.
    private static final Pattern BARE =
            Pattern.compile("(?m)^\\s*--\\s*squawk-disable-assume-in-transaction\\b");

    private Wrappings() {}

    static Wrapping of(MigrationSubject subject) {
        SetSubject set = subject.set();
        Migration migration = subject.migration();
        Boolean own = migration.transaction();
        if (own != null) {
            return own ? inOne(set.set()) : without(migration);
        }
        return findChosen(set.profile())
                .or(() -> findShown(subject))
                .orElseGet(() -> configured(set.set()));
    }

    /// What a script for any runner shows of how its author runs it.
    private static Optional<Wrapping> findShown(MigrationSubject subject) {
        Framework framework = subject.migration().framework();
        List<StepSubject> steps = subject.up().stream().filter(StepSubject::runs).toList();
        if (framework != Framework.PLAIN_SQL && framework != Framework.SQL_PAIRS) {
            return Optional.empty();
        } else if (!steps.isEmpty()
                && subject.findDocument().filter(Wrappings::isSaidToBeBare).isPresent()) {
            return Optional.of(bare(subject, "a comment says that no transaction is open"));
        } else if (opensItself(steps)) {
            return Optional.of(bare(subject, "the script opens its transaction itself"));
        }
        return standsAlone(steps)
                ? Optional.of(bare(subject, "all that it does has to run outside of a transaction"))
                : Optional.empty();
    }

    private static boolean isSaidToBeBare(SourceDocument document) {
        return BARE.matcher(document.text()).find();
    }

    private static Wrapping bare(MigrationSubject subject, String reason) {
        return new Wrapping(
                TransactionRule.NONE, reason, subject.up().getFirst().span(), Certainty.LIKELY);
    }

    /// Whether BEGIN is its first word on transactions: COMMIT would end one that is open already.
    private static boolean opensItself(List<StepSubject> steps) {
        return steps.stream()
                .flatMap(
                        step ->
                                step.operation() instanceof TransactionControl control
                                        ? Stream.of(control.command())
                                        : Stream.empty())
                .findFirst()
                .filter("BEGIN"::equals)
                .isPresent();
    }

    private static boolean standsAlone(List<StepSubject> steps) {
        List<StepSubject> work =
                steps.stream().filter(step -> !(step.operation() instanceof SetSetting)).toList();
        return !work.isEmpty()
                && work.stream().allMatch(step -> step.cost().refusedInTransaction());
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
