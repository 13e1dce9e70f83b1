package plumbline.report.content;

import plumbline.analysis.FolderReading;
import plumbline.analysis.LeftOut;
import plumbline.analysis.ServiceReading;
import plumbline.check.evaluation.Audit;
import plumbline.framework.Migration;
import plumbline.operation.step.NotUnderstood;
import plumbline.report.NotUnderstoodWords;
import plumbline.source.Secrets;
import plumbline.words.Words;

import java.util.List;
import java.util.stream.Stream;

/// Tells what was not read or not understood.
final class Losses {

    private final Words words;

    Losses(Words words) {
        this.words = words;
    }

    List<Loss> of(Audit audit) {
        FolderReading reading = audit.reading();
        return Stream.of(
                        reading.services().stream().flatMap(this::obstacles),
                        reading.leftOut().stream().map(this::leftOut))
                .flatMap(each -> each)
                .toList();
    }

    private Stream<Loss> obstacles(ServiceReading service) {
        return service.migrations()
                .flatMap(Losses::obstacles)
                .map(each -> obstacle(service.name(), each));
    }

    private static Stream<NotUnderstood> obstacles(Migration migration) {
        return Stream.concat(
                migration.up().notUnderstood().stream(), migration.down().notUnderstood().stream());
    }

    private Loss obstacle(String service, NotUnderstood each) {
        return new Loss(
                service,
                each.span().file(),
                each.span().line(),
                NotUnderstoodWords.reason(words, each),
                Secrets.mask(each.text()).strip());
    }

    private Loss leftOut(LeftOut left) {
        String reason =
                switch (left) {
                    case LeftOut.Unread unread -> words.get(unread.reason().key());
                    case LeftOut.NoMigration(String _, String why) -> why;
                };
        return new Loss("", left.file(), 0, reason, "");
    }
}
