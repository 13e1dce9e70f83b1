package plumbline.check.backup;

import static plumbline.check.Verdict.fail;
import static plumbline.check.Verdict.notApplicable;
import static plumbline.check.Verdict.partial;
import static plumbline.check.Verdict.pass;

import plumbline.analysis.delivery.Documented;
import plumbline.analysis.delivery.Pipelines;
import plumbline.analysis.delivery.Searched;
import plumbline.analysis.subject.ServiceSubject;
import plumbline.check.CheckInfo;
import plumbline.check.Evidence;
import plumbline.check.Section;
import plumbline.check.ServiceCheck;
import plumbline.check.Severity;
import plumbline.check.Verdict;
import plumbline.setting.DocumentFact.Topic;
import plumbline.setting.PackageFact;
import plumbline.setting.PipelineFact;
import plumbline.setting.ScriptFact;
import plumbline.source.SourceSpan;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Collects hints that a backup is taken before production is migrated.
public final class BackupBefore implements ServiceCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "backup-before",
                            Section.BACKUP,
                            Severity.HIGH,
                            "Backup/snapshot before production migration")
                    .fixedBy(
                            "take a snapshot before migrating, or write down how to go back to a"
                                    + " point in time")
                    .answeredByHand()
                    .notApplicableWithout("production data");

    /// A command, or a way back to a point in time.
    private static final Pattern SAID =
            Pattern.compile(
                    "(?i)\\bpg_dump(all)?\\b|create-db-(cluster-)?snapshot|backups"
                        + " create|pg:backups|pgbackrest|wal-g\\b|\\bbarman\\b|\\bpitr\\b|point["
                        + " -]in[ -]time");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Verdict> judge(ServiceSubject service) {
        if (!service.profile().hasProductionData()) {
            return List.of(notApplicable("the profile says that there is no production data"));
        }
        return List.of(
                findStep(service)
                        .or(() -> findDocument(service))
                        .orElseGet(() -> nothing(service))
                        .hint());
    }

    private static Optional<Verdict> findStep(ServiceSubject service) {
        Stream<SourceSpan> stages =
                new Pipelines(service)
                        .stages().stream()
                                .filter(each -> each.aims().contains(PipelineFact.Aim.BACKUP))
                                .map(PipelineFact.Stage::span);
        Stream<SourceSpan> scripts =
                service.surroundings().all(ScriptFact.Backup.class).stream()
                        .filter(each -> !each.restores())
                        .map(ScriptFact.Backup::span);
        Stream<SourceSpan> named =
                service.surroundings().all(PackageFact.Script.class).stream()
                        .filter(each -> each.role() == PackageFact.Role.BACKUP)
                        .map(PackageFact.Script::span);
        return Stream.of(stages, scripts, named)
                .flatMap(each -> each)
                .findFirst()
                .map(BackupBefore::step);
    }

    private static Verdict step(SourceSpan place) {
        return pass("a step backs the database up; a person has to say whether it comes before"
                        + " migrations")
                .at(place);
    }

    private static Optional<Verdict> findDocument(ServiceSubject service) {
        Documented documents = new Documented(service);
        return documents.on(Topic.BACKUP).stream()
                .filter(each -> SAID.matcher(each.text()).find())
                .findFirst()
                .map(each -> told(each))
                .or(() -> documents.find(Topic.BACKUP).map(each -> spoken(each)));
    }

    private static Verdict told(Documented.Line line) {
        return pass("a document tells how the database is backed up; a person has to say whether it"
                        + " is done before migrations")
                .at(line.span());
    }

    private static Verdict spoken(Documented.Line line) {
        return partial("a document speaks of backups, no step takes one; a person has to answer")
                .at(line.span());
    }

    private static Verdict nothing(ServiceSubject service) {
        return fail("nothing shows a backup before migrations; a person has to answer")
                .with(Evidence.absence("pg_dump or a snapshot", Searched.around(service)))
                .with(Evidence.absence("backups", Searched.documents(service)));
    }
}
