package plumbline.analysis.subject;

import plumbline.analysis.ServiceReading;
import plumbline.analysis.dependency.SetDependencies;
import plumbline.analysis.profile.Profile;
import plumbline.analysis.timeline.SetTimeline;
import plumbline.setting.Surroundings;
import plumbline.source.SourceTree;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// One service with its sets of migrations, what these need of each other, their timelines, and
/// what stands around them.
public record ServiceSubject(
        Profile profile,
        SourceTree sources,
        ServiceReading reading,
        List<SetSubject> sets,
        List<SetDependencies> dependencies,
        List<SetTimeline> timelines,
        FoundOnce memory) {

    public ServiceSubject {
        sets = List.copyOf(sets);
        dependencies = List.copyOf(dependencies);
        timelines = List.copyOf(timelines);
    }

    public ServiceSubject(
            Profile profile,
            SourceTree sources,
            ServiceReading reading,
            List<SetSubject> sets,
            List<SetDependencies> dependencies,
            List<SetTimeline> timelines) {
        this(profile, sources, reading, sets, dependencies, timelines, new FoundOnce());
    }

    /// What several checks ask for, found out once.
    public <T> T once(Class<T> kind, Function<ServiceSubject, T> finding) {
        return memory.once(kind, () -> finding.apply(this));
    }

    public String name() {
        return reading.name();
    }

    /// Its folder, counted from the opened one.
    public String home() {
        return reading.home();
    }

    public Surroundings surroundings() {
        return reading.surroundings();
    }

    /// Its migrations that run, set after set.
    public Stream<MigrationSubject> migrations() {
        return sets.stream().flatMap(set -> set.migrations().stream());
    }

    /// Its sets on PostgreSQL.
    public Stream<SetSubject> setsOnPostgres() {
        return sets.stream().filter(SetSubject::isOnPostgres);
    }

    /// The migrations of these.
    public Stream<MigrationSubject> migrationsOnPostgres() {
        return setsOnPostgres().flatMap(set -> set.migrations().stream());
    }

    /// Whether all of its migrations was understood.
    public boolean isWhole() {
        return sets.stream().allMatch(SetSubject::isWhole);
    }
}
