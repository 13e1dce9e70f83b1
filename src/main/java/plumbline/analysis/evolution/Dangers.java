package plumbline.analysis.evolution;

import org.jspecify.annotations.Nullable;

import plumbline.analysis.Certainty;
import plumbline.analysis.subject.Burden;
import plumbline.analysis.subject.MigrationSubject;
import plumbline.analysis.subject.StepSubject;
import plumbline.analysis.subject.Wrapping;
import plumbline.framework.TransactionRule;
import plumbline.schema.lock.LockMode;
import plumbline.schema.lock.RelationLock;
import plumbline.schema.lock.Work;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Draws what is dangerous about a migration out of its locks, its work and its transaction.
final class Dangers {

    private final MigrationSubject migration;
    private final Set<Danger> found = new LinkedHashSet<>();

    private Dangers(MigrationSubject migration) {
        this.migration = migration;
    }

    /// Nothing is known of servers that only speak the language.
    static List<Danger> of(MigrationSubject migration) {
        if (!migration.set().isOnPostgres()) {
            return List.of();
        }
        Dangers dangers = new Dangers(migration);
        dangers.transaction();
        migration.up().stream().filter(StepSubject::runs).forEach(dangers::step);
        return dangers.found.stream().sorted(Comparator.comparing(Danger::kind)).toList();
    }

    private void transaction() {
        Wrapping wrapping = migration.wrapping();
        if (wrapping.rule() == TransactionRule.NONE && migration.up().size() > 1) {
            boolean certain = wrapping.certainty() == Certainty.CERTAIN;
            found.add(new Danger(Danger.Kind.NO_TRANSACTION, "", null, certain, migration.place()));
        }
    }

    private void step(StepSubject step) {
        Burden burden = new Burden(step);
        List<RelationLock> locks = burden.locks(LockMode.SHARE);
        List<String> worked = new ArrayList<>();
        boolean certain = step.certainty() == Certainty.CERTAIN;
        for (Work work : burden.works()) {
            worked.add(work.name());
            LockMode lock = mode(locks, work.name());
            found.add(
                    new Danger(
                            kind(work.kind()),
                            work.name(),
                            lock,
                            certain && work.sure(),
                            step.span()));
        }
        burden.findChanged()
                .ifPresent(
                        table ->
                                found.add(
                                        new Danger(
                                                Danger.Kind.ROWS,
                                                table.toString(),
                                                null,
                                                certain,
                                                step.span())));
        for (RelationLock lock : locks) {
            if (!worked.contains(lock.name())) {
                Danger.Kind kind =
                        lock.mode().blocksReads() ? Danger.Kind.LOCKED : Danger.Kind.WRITES_LOCKED;
                found.add(new Danger(kind, lock.name(), lock.mode(), certain, step.span()));
            }
        }
    }

    private static @Nullable LockMode mode(List<RelationLock> locks, String table) {
        return locks.stream()
                .filter(each -> each.name().equals(table))
                .map(RelationLock::mode)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static Danger.Kind kind(Work.Kind kind) {
        return switch (kind) {
            case REWRITE -> Danger.Kind.REWRITE;
            case SCAN -> Danger.Kind.SCAN;
            case INDEX_BUILD -> Danger.Kind.INDEX;
            case FOREIGN_KEY_CHECK -> Danger.Kind.KEY_CHECK;
        };
    }
}
