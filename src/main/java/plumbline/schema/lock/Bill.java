package plumbline.schema.lock;

import org.jspecify.annotations.Nullable;

import plumbline.operation.ObjectName;
import plumbline.schema.lock.Work.Kind;
import plumbline.schema.object.Index;
import plumbline.schema.object.Relation;
import plumbline.schema.object.Table;
import plumbline.schema.state.Lookup;
import plumbline.schema.state.Naming;
import plumbline.schema.state.SchemaState;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Collects the cost of one operation: the strongest lock on each relation, each work once.
final class Bill {

    /// A relation that a statement names; 0 where the schema does not have it.
    record Target(int id, String name) {}

    /// One work on one relation.
    private record Job(Kind kind, Target target) {}

    private final SchemaState state;
    private final int version;
    private final Naming naming;
    private final Map<Target, LockMode> locks = new LinkedHashMap<>();
    private final Map<Job, Boolean> jobs = new LinkedHashMap<>();
    private boolean refused;

    Bill(SchemaState state, int version) {
        this.state = state;
        this.version = version;
        this.naming = Naming.of(state);
    }

    SchemaState state() {
        return state;
    }

    Lookup lookup() {
        return new Lookup(state);
    }

    int version() {
        return version;
    }

    boolean isSince(int first) {
        return version >= first;
    }

    Target target(ObjectName name) {
        return lookup().findRelation(name, Relation.class)
                .map(found -> target(found.id()))
                .orElseGet(() -> new Target(0, name.toString()));
    }

    Target target(int id) {
        return new Target(id, naming.name(id));
    }

    /// The table, where the schema has it and somebody made it here.
    Optional<Table> findMade(Target target) {
        return state.find(target.id(), Table.class).filter(table -> !table.assumed());
    }

    void lock(Target target, LockMode mode) {
        locks.merge(target, mode, (one, other) -> one.atLeast(other) ? one : other);
    }

    void lock(@Nullable ObjectName name, LockMode mode) {
        if (name != null) {
            lock(target(name), mode);
        }
    }

    void lock(int id, LockMode mode) {
        if (id > 0) {
            lock(target(id), mode);
        }
    }

    /// The relation and all tables below it, as statements reach them that do not say ONLY.
    List<Target> lockTree(ObjectName name, LockMode mode) {
        List<Target> tree = tree(target(name));
        tree.forEach(each -> lock(each, mode));
        return tree;
    }

    List<Target> tree(Target top) {
        Set<Target> tree = new LinkedHashSet<>();
        Deque<Target> open = new ArrayDeque<>(List.of(top));
        while (!open.isEmpty()) {
            Target next = open.pop();
            if (tree.add(next)) {
                below(next.id()).map(each -> target(each.id())).forEach(open::add);
            }
        }
        return List.copyOf(tree);
    }

    /// The tables right below a table.
    Stream<Table> below(int table) {
        return state.usersOf(table, Table.class).filter(each -> each.parents().contains(table));
    }

    Stream<Index> indexes(int relation) {
        return relation == 0
                ? Stream.empty()
                : state.usersOf(relation, Index.class).filter(each -> each.table() == relation);
    }

    void lockIndexes(int relation, LockMode mode) {
        indexes(relation).forEach(each -> lock(each.id(), mode));
    }

    /// A partitioned table has no rows of its own.
    private boolean isEmpty(Target target) {
        return state.find(target.id(), Table.class).map(Table::partitionBy).isPresent();
    }

    void work(Kind kind, Target target, boolean sure) {
        if (kind == Kind.FOREIGN_KEY_CHECK || !isEmpty(target)) {
            jobs.merge(new Job(kind, target), sure, Boolean::logicalOr);
        }
    }

    /// A rewrite builds the indexes again.
    void rewrite(Target target, boolean sure) {
        work(Kind.REWRITE, target, sure);
        if (indexes(target.id()).findAny().isPresent()) {
            work(Kind.INDEX_BUILD, target, sure);
        }
    }

    void refuseInTransaction() {
        refused = true;
    }

    Cost cost() {
        List<RelationLock> held = new ArrayList<>();
        locks.forEach(
                (target, mode) -> held.add(new RelationLock(target.id(), target.name(), mode)));
        List<Work> works = new ArrayList<>();
        jobs.forEach(
                (job, sure) -> {
                    if (!isCovered(job)) {
                        works.add(
                                new Work(job.kind(), job.target().id(), job.target().name(), sure));
                    }
                });
        return new Cost(held, works, refused);
    }

    /// Who rewrites a table checks it on the way.
    private boolean isCovered(Job job) {
        boolean rewritten = jobs.getOrDefault(new Job(Kind.REWRITE, job.target()), false);
        return job.kind() == Kind.SCAN && rewritten;
    }
}
