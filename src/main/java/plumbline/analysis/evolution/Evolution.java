package plumbline.analysis.evolution;

import plumbline.analysis.FolderReading;
import plumbline.analysis.SetReading;
import plumbline.analysis.profile.Profile;
import plumbline.analysis.schema.Blame;
import plumbline.analysis.schema.Blame.Touched;
import plumbline.analysis.schema.SchemaHistory;
import plumbline.analysis.schema.SchemaHistory.Moment;
import plumbline.analysis.subject.MigrationSubject;
import plumbline.analysis.subject.SetSubject;
import plumbline.framework.MigrationHalf;
import plumbline.operation.step.Step;
import plumbline.progress.Progress;
import plumbline.schema.object.SchemaObject;
import plumbline.schema.object.Table;
import plumbline.schema.state.SchemaState;
import plumbline.source.SourceSpan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/// The schema of one set, migration after migration; not `complete` when it was cancelled.
public record Evolution(SchemaHistory history, List<Stage> stages, Blame blame, boolean complete) {

    private static final int LONGEST = 500;

    public Evolution {
        stages = List.copyOf(stages);
    }

    /// Replays all migrations up, and each of them down again.
    public static Evolution of(
            FolderReading reading, SetReading set, Profile profile, Progress progress) {
        int count = SchemaHistory.count(set);
        SchemaHistory history = SchemaHistory.of(set, new Half(progress));
        List<Stage> stages = new ArrayList<>();
        SetSubject subject = new SetSubject(profile, reading.sources(), history, false);
        for (MigrationSubject migration : subject.migrations()) {
            if (progress.isCancelled()) {
                break;
            }
            progress.report((long) count + stages.size(), 2L * count, migration.migration().file());
            stages.add(stage(history, migration));
        }
        return new Evolution(history, stages, Blame.of(history), stages.size() == count);
    }

    private static Stage stage(SchemaHistory history, MigrationSubject migration) {
        Moment moment = history.moments().get(migration.position());
        return new Stage(
                moment.migration(),
                moment.up(),
                history.findDown(moment).orElse(null),
                history.roundTrip(moment),
                Dangers.of(migration),
                texts(migration));
    }

    /// The code that a builder is called with.
    private static Map<SourceSpan, String> texts(MigrationSubject migration) {
        Map<SourceSpan, String> texts = new HashMap<>();
        migration
                .findDocument()
                .ifPresent(
                        document -> {
                            add(migration.migration().up(), document.text(), texts);
                            add(migration.migration().down(), document.text(), texts);
                        });
        return texts;
    }

    private static void add(MigrationHalf half, String text, Map<SourceSpan, String> texts) {
        for (Step step : half.steps()) {
            SourceSpan span = step.span();
            if (step.sql().isBlank() && span.start() < span.end() && span.end() <= text.length()) {
                int end = Math.min(span.end(), span.start() + LONGEST);
                texts.put(span, text.substring(span.start(), end));
            }
        }
    }

    /// Ways up are the first half of the work.
    private record Half(Progress whole) implements Progress {

        @Override
        public void report(long done, long total, String item) {
            whole.report(done, 2 * total, item);
        }

        @Override
        public boolean isCancelled() {
            return whole.isCancelled();
        }
    }

    /// The schema when that many migrations have run.
    public SchemaState after(int count) {
        return count == 0 ? history.start() : stages.get(count - 1).up().after();
    }

    /// The schema when that many have run, and the last of them was taken back.
    public SchemaState afterDown(int count) {
        return stages.get(count - 1).findDown().map(each -> each.after()).orElse(after(count));
    }

    /// What touched an object up to a moment; for a table also what touched its parts.
    public List<Touched> blame(SchemaState state, SchemaObject object, int count) {
        List<Touched> all =
                object instanceof Table ? blame.of(state, object) : blame.ofItself(state, object);
        return all.stream().filter(each -> each.migrationPosition() < count).toList();
    }

    /// How many migrations have run when the one of that name, id, version or file has.
    public OptionalInt find(String called) {
        return history.findMoment(called)
                .map(each -> OptionalInt.of(history.moments().indexOf(each) + 1))
                .filter(each -> each.getAsInt() <= stages.size())
                .orElse(OptionalInt.empty());
    }
}
