package plumbline.report.content;

import plumbline.analysis.FolderReading;
import plumbline.analysis.LeftOut;
import plumbline.analysis.ServiceReading;
import plumbline.check.evaluation.Audit;
import plumbline.framework.Migration;
import plumbline.operation.step.NotUnderstood;
import plumbline.operation.step.Settled;
import plumbline.operation.text.CutText;
import plumbline.report.NotUnderstoodWords;
import plumbline.source.Secrets;
import plumbline.source.SourceTree;
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
                        reading.services().stream()
                                .flatMap(each -> obstacles(each, reading.sources())),
                        reading.leftOut().stream().map(this::leftOut))
                .flatMap(each -> each)
                .toList();
    }

    private Stream<Loss> obstacles(ServiceReading service, SourceTree files) {
        return service.migrations()
                .flatMap(Losses::obstacles)
                .map(each -> obstacle(service.name(), each, files));
    }

    private static Stream<NotUnderstood> obstacles(Migration migration) {
        return Stream.concat(
                migration.up().notUnderstood().stream(), migration.down().notUnderstood().stream());
    }

    private Loss obstacle(String service, NotUnderstood each, SourceTree files) {
        return new Loss(
                service,
                each.span().file(),
                each.span().line(),
                reason(each, files),
                Secrets.mask(CutText.of(each.text())).strip(),
                !each.isOpen());
    }

    /// Who set it aside, when and why, stands beside why it was not understood.
    private String reason(NotUnderstood each, SourceTree files) {
        String reason = NotUnderstoodWords.reason(words, each, files);
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
