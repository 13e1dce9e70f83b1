package plumbline.report.settling;

import org.jspecify.annotations.Nullable;

import plumbline.analysis.SetReading;
import plumbline.analysis.settling.StatementMark;
import plumbline.framework.Migration;
import plumbline.operation.Dialect;
import plumbline.operation.step.NotUnderstood;
import plumbline.operation.step.Obstacle;
import plumbline.operation.step.Settled;
import plumbline.report.content.Judged;
import plumbline.review.decision.Subject;
import plumbline.source.SkipReason;
import plumbline.source.SourceTree;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A statement of a service that could not be read, with every place of its file where it stands;
/// `name` is the path of the file from the opened folder, and `skipped` says why that gave no text,
/// where that is all that is wrong; `files` are those of the opened folder.
public record UnreadStatement(
        Subject.OfStatement subject,
        String name,
        Path path,
        Dialect dialect,
        List<NotUnderstood> places,
        @Nullable SkipReason skipped,
        SourceTree files) {

    public UnreadStatement {
        places = List.copyOf(places);
    }

    /// Those of all services, in reading order.
    public static List<UnreadStatement> all(List<Judged> services) {
        return services.stream().flatMap(UnreadStatement::of).toList();
    }

    private static Stream<UnreadStatement> of(Judged service) {
        Map<StatementMark, UnreadStatement> found = new LinkedHashMap<>();
        for (SetReading set : service.reading().sets()) {
            set.migrations().stream()
                    .flatMap(UnreadStatement::places)
                    .map(each -> of(service, set.set().dialect(), each))
                    .forEach(each -> found.merge(each.mark(), each, UnreadStatement::and));
        }
        return found.values().stream();
    }

    private static UnreadStatement of(Judged service, Dialect dialect, NotUnderstood place) {
        StatementMark mark = StatementMark.of(service.reading().home(), place);
        String name = place.span().file();
        return new UnreadStatement(
                new Subject.OfStatement(service.name(), mark.file(), mark.digest()),
                name,
                service.audit().reading().root().resolve(name),
                dialect,
                List.of(place),
                skipped(service, place),
                service.audit().reading().sources());
    }

    private static @Nullable SkipReason skipped(Judged service, NotUnderstood place) {
        return place.obstacle() == Obstacle.FILE_NOT_READ
                ? service.audit().reading().sources().failures().get(place.span().file())
                : null;
    }

    private static Stream<NotUnderstood> places(Migration migration) {
        return Stream.of(migration.up(), migration.down())
                .flatMap(half -> half.notUnderstood().stream());
    }

    private UnreadStatement and(UnreadStatement other) {
        List<NotUnderstood> both = new ArrayList<>(places);
        both.addAll(other.places);
        return new UnreadStatement(subject, name, path, dialect, both, skipped, files);
    }

    /// What it is known by in its service.
    public StatementMark mark() {
        return new StatementMark(subject.file(), subject.digest());
    }

    public NotUnderstood first() {
        return places.getFirst();
    }

    /// What was said of it when it was judged; nothing where it is open.
    public @Nullable Settled settled() {
        return first().settled();
    }
}
