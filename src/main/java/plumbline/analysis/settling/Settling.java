package plumbline.analysis.settling;

import plumbline.analysis.FolderReading;
import plumbline.analysis.ServiceReading;
import plumbline.analysis.SetReading;
import plumbline.framework.Migration;
import plumbline.framework.MigrationHalf;
import plumbline.operation.Dialect;
import plumbline.operation.OtherOperation;
import plumbline.operation.step.Circumstances;
import plumbline.operation.step.NotUnderstood;
import plumbline.operation.step.Settled;
import plumbline.operation.step.Step;
import plumbline.operation.step.Understanding;
import plumbline.source.SourceSpan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Takes what people said of statements into what was read of a folder: what stands for them takes
/// the place of what was guessed, and they leave nothing open any more.
public final class Settling {

    private final StandIn standIn;

    public Settling(StandIn standIn) {
        this.standIn = standIn;
    }

    /// `said` has for the folder of each service what was said of its statements.
    public FolderReading of(FolderReading reading, Map<String, Map<StatementMark, Settled>> said) {
        return reading.withServices(
                reading.services().stream()
                        .map(each -> service(each, said.getOrDefault(each.home(), Map.of())))
                        .toList());
    }

    private ServiceReading service(ServiceReading service, Map<StatementMark, Settled> said) {
        if (said.isEmpty()) {
            return service;
        }
        return new ServiceReading(
                service.name(),
                service.home(),
                service.sets().stream().map(each -> set(each, service.home(), said)).toList(),
                service.surroundings());
    }

    private SetReading set(SetReading set, String home, Map<StatementMark, Settled> said) {
        Dialect dialect = set.set().dialect();
        return new SetReading(
                set.set(),
                set.migrations().stream()
                        .map(each -> migration(each, home, said, dialect))
                        .toList());
    }

    private Migration migration(
            Migration migration, String home, Map<StatementMark, Settled> said, Dialect dialect) {
        return migration.withHalves(
                half(migration.up(), home, said, dialect),
                half(migration.down(), home, said, dialect));
    }

    private MigrationHalf half(
            MigrationHalf half, String home, Map<StatementMark, Settled> said, Dialect dialect) {
        List<Step> steps = new ArrayList<>(half.steps());
        List<NotUnderstood> places = new ArrayList<>();
        for (NotUnderstood each : half.notUnderstood()) {
            Settled word = said.get(StatementMark.of(home, each));
            if (word == null) {
                places.add(each);
            } else {
                places.add(each.settled(word));
                replace(steps, each.span(), word, dialect);
            }
        }
        return half.with(steps, places);
    }

    /// What was only guessed of a statement goes; of one that is written anew all that was read of
    /// it goes.
    private void replace(List<Step> steps, SourceSpan at, Settled word, Dialect dialect) {
        boolean anew = !word.sql().isEmpty();
        Circumstances around = Circumstances.PLAIN;
        int place = 0;
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            if (isWithin(step.span(), at)) {
                if (anew || isGuess(step)) {
                    around = step.circumstances();
                    steps.remove(i);
                    i--;
                }
                place = i + 1;
            } else if (isBefore(step.span(), at)) {
                place = i + 1;
            }
        }
        if (anew) {
            steps.addAll(place, standIn.steps(word.sql(), dialect, at, around));
        }
    }

    private static boolean isGuess(Step step) {
        return step.operation() instanceof OtherOperation.RawSql
                || step.understanding() == Understanding.NONE;
    }

    private static boolean isWithin(SourceSpan inner, SourceSpan outer) {
        return inner.file().equals(outer.file())
                && inner.start() >= outer.start()
                && inner.end() <= outer.end();
    }

    private static boolean isBefore(SourceSpan one, SourceSpan other) {
        return one.file().equals(other.file()) && one.start() < other.start();
    }
}
