package plumbline.report.content;

import plumbline.analysis.FolderReading;
import plumbline.analysis.LeftOut;
import plumbline.analysis.ServiceReading;
import plumbline.check.evaluation.Audit;
import plumbline.framework.Migration;
import plumbline.operation.step.NotUnderstood;
import plumbline.operation.step.Settled;
import plumbline.report.NotUnderstoodWords;
import plumbline.source.Secrets;
import plumbline.words.Words;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;

/// Tells what was not read or not understood.
final class Losses {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ISO_LOCAL_DATE.withZone(ZoneOffset.UTC);

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
                reason(each),
                Secrets.mask(each.text()).strip(),
                !each.isOpen());
    }

    /// Who set it aside, when and why, stands beside why it was not understood.
    private String reason(NotUnderstood each) {
        String reason = NotUnderstoodWords.reason(words, each);
        Settled said = each.settled();
        if (said == null) {
            return reason;
        }
        String told =
                words.get(
                        "report.set-aside",
                        reason,
                        said.who(),
                        DAY.format(said.at()),
                        Secrets.mask(said.reason()));
        return said.sql().isEmpty()
                ? told
                : words.get("report.set-aside.read-as", told, Secrets.mask(said.sql()));
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
