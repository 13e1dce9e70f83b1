package plumbline.analysis.schema;

import plumbline.analysis.ServiceReading;
import plumbline.analysis.SetReading;
import plumbline.framework.Configured;
import plumbline.framework.Framework;
import plumbline.framework.Migration;
import plumbline.framework.MigrationHalf;
import plumbline.framework.MigrationUnit.Status;
import plumbline.operation.Dialect;
import plumbline.progress.Progress;
import plumbline.schema.object.Namespace;
import plumbline.schema.replay.habit.Habits;
import plumbline.schema.replay.passage.Passage;
import plumbline.schema.replay.passage.Replay;
import plumbline.schema.roundtrip.RoundTrip;
import plumbline.schema.roundtrip.RoundTrip.Verdict;
import plumbline.schema.roundtrip.RoundTrips;
import plumbline.schema.state.SchemaState;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What the migrations of one set make of an empty database, one after another; a `part` has others
/// before it that are not there.
public record SchemaHistory(SetReading set, SchemaState start, List<Moment> moments, boolean part) {

    public SchemaHistory {
        moments = List.copyOf(moments);
    }

    /// One migration, and what its way up did.
    public record Moment(Migration migration, Passage up) {}

    /// Replays the migrations that the tool would run.
    public static SchemaHistory of(SetReading set) {
        return of(set, false, Progress.none());
    }

    /// The same, which tells how far it is; as far as it came when it is cancelled.
    public static SchemaHistory of(SetReading set, Progress progress) {
        return of(set, false, progress);
    }

    /// The same for migrations that build on others that are not there.
    public static SchemaHistory ofPart(SetReading set) {
        return of(set, true, Progress.none());
    }

    private static SchemaHistory of(SetReading set, boolean part, Progress progress) {
        SchemaState start = start(set);
        Replay replay = new Replay(set.set().dialect(), habits(set.set().framework()), part);
        SchemaState state = start;
        List<Moment> moments = new ArrayList<>();
        List<Migration> run = run(set.migrations());
        for (Migration migration : run) {
            if (progress.isCancelled()) {
                break;
            }
            progress.report(moments.size(), run.size(), migration.file());
            Passage up = replay.run(state, migration.up().steps(), migration.up().open());
            moments.add(new Moment(migration, up));
            state = up.after();
        }
        return new SchemaHistory(set, start, moments, part);
    }

    /// The set of a service whose schema is asked for when nobody says which: the one on PostgreSQL
    /// with most migrations that run.
    public static Optional<SetReading> findMain(ServiceReading service) {
        return findMain(service.sets());
    }

    /// The same among some sets; one for a relative of PostgreSQL comes after its own.
    public static Optional<SetReading> findMain(List<SetReading> sets) {
        return sets.stream()
                .max(
                        Comparator.comparing(
                                        (SetReading set) ->
                                                set.set().dialect() == Dialect.POSTGRESQL)
                                .thenComparing(set -> !set.set().label().startsWith("cockroach"))
                                .thenComparingInt(set -> run(set.migrations()).size()));
    }

    private static Habits habits(Framework framework) {
        return switch (framework) {
            case TYPEORM -> Habits.TYPEORM;
            case SEQUELIZE -> Habits.SEQUELIZE;
            case KNEX,
                    FLYWAY,
                    LIQUIBASE,
                    PRISMA,
                    GOLANG_MIGRATE,
                    SQL_PAIRS,
                    DBMATE,
                    GOOSE,
                    SQL_MIGRATE,
                    DRIZZLE,
                    DIESEL,
                    PLAIN_SQL ->
                    Habits.NONE;
        };
    }

    /// The migrations that an empty database runs.
    public static int count(SetReading set) {
        return run(set.migrations()).size();
    }

    /// The schema after the last migration.
    public SchemaState end() {
        return moments.isEmpty() ? start : moments.getLast().up().after();
    }

    /// How the ways down of the first migrations undo their ways up, in order.
    public List<RoundTrip> roundTrips(int count) {
        return moments.stream().limit(count).map(this::roundTrip).toList();
    }

    /// How the way down of one of its migrations undoes the way up.
    public RoundTrip roundTrip(Moment moment) {
        MigrationHalf down = moment.migration().down();
        if (!down.present()) {
            return RoundTrips.without(moment.up(), Verdict.NO_DOWN);
        }
        if (down.refusal() != null) {
            return RoundTrips.without(moment.up(), Verdict.REFUSED);
        }
        if (down.steps().isEmpty() && down.notUnderstood().isEmpty()) {
            return RoundTrips.without(moment.up(), Verdict.EMPTY_DOWN);
        }
        return findDown(moment)
                .map(passage -> RoundTrips.judge(moment.up(), passage))
                .orElseGet(() -> RoundTrips.without(moment.up(), Verdict.NO_DOWN));
    }

    /// The way down of one of its migrations, from the schema that its way up leaves.
    public Optional<Passage> findDown(Moment moment) {
        MigrationHalf down = moment.migration().down();
        Replay replay = new Replay(set.set().dialect(), habits(set.set().framework()), part);
        return down.present()
                ? Optional.of(replay.run(moment.up().after(), down.steps(), down.open()))
                : Optional.empty();
    }

    /// The migration of that id, version, name or file, or of the beginning of one of them.
    public Optional<Moment> findMoment(String called) {
        Optional<Moment> exact =
                moments.stream().filter(each -> names(each).contains(called)).findFirst();
        return exact.or(
                () -> {
                    List<Moment> near =
                            moments.stream()
                                    .filter(
                                            each ->
                                                    names(each).stream()
                                                            .anyMatch(n -> n.startsWith(called)))
                                    .toList();
                    return near.size() == 1 ? Optional.of(near.getFirst()) : Optional.empty();
                });
    }

    private static Set<String> names(Moment moment) {
        Migration migration = moment.migration();
        String file = migration.file();
        String last = file.substring(file.lastIndexOf('/') + 1);
        return new LinkedHashSet<>(
                List.of(migration.id(), migration.version(), migration.name(), file, last));
    }

    /// What an empty database runs: all that is active, and of a baseline's predecessors none.
    private static List<Migration> run(List<Migration> migrations) {
        int baseline = -1;
        for (int i = 0; i < migrations.size(); i++) {
            if (isRun(migrations.get(i)) && migrations.get(i).traits().contains("baseline")) {
                baseline = i;
            }
        }
        List<Migration> run = new ArrayList<>();
        for (int i = 0; i < migrations.size(); i++) {
            Migration each = migrations.get(i);
            boolean covered = i < baseline && !each.traits().contains("repeatable");
            if (isRun(each) && !covered) {
                run.add(each);
            }
        }
        return run;
    }

    private static boolean isRun(Migration migration) {
        return migration.status() == Status.ACTIVE && !migration.traits().contains("undo");
    }

    private static SchemaState start(SetReading set) {
        SchemaState start = SchemaState.EMPTY.with(new Namespace(1, "public"));
        Configured<String> schema = set.set().settings().schema();
        if (schema == null || schema.value().contains("$") || schema.value().equals("public")) {
            return start;
        }
        return start.with(new Namespace(2, schema.value()))
                .onPath(List.of(schema.value(), "public"));
    }
}
