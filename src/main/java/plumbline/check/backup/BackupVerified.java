package plumbline.check.backup;

import static plumbline.check.Verdict.fail;
import static plumbline.check.Verdict.notApplicable;
import static plumbline.check.Verdict.partial;
import static plumbline.check.Verdict.pass;

import plumbline.analysis.delivery.Documented;
import plumbline.analysis.delivery.Searched;
import plumbline.analysis.subject.ServiceSubject;
import plumbline.check.CheckInfo;
import plumbline.check.Evidence;
import plumbline.check.Section;
import plumbline.check.ServiceCheck;
import plumbline.check.Severity;
import plumbline.check.Verdict;
import plumbline.setting.DocumentFact.Topic;
import plumbline.setting.ScriptFact;

import java.util.List;
import java.util.Optional;

/// Collects hints that backups are restored to see whether they can be.
public final class BackupVerified implements ServiceCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "backup-verified",
                            Section.BACKUP,
                            Severity.MEDIUM,
                            "Backup verified/restorable")
                    .fixedBy("restore the latest backup into a scratch database on a schedule")
                    .answeredByHand()
                    .notApplicableWithout("production data");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Verdict> judge(ServiceSubject service) {
        if (!service.profile().hasProductionData()) {
            return List.of(notApplicable("the profile says that there is no production data"));
        }
        Documented documents = new Documented(service);
        return List.of(
                findScript(service)
                        .or(
                                () ->
                                        documents
                                                .find(Topic.RESTORE, Topic.REHEARSAL)
                                                .map(each -> rehearsed(each)))
                        .or(() -> documents.find(Topic.RESTORE).map(each -> told(each)))
                        .orElseGet(() -> nothing(service))
                        .hint());
    }

    private static Optional<Verdict> findScript(ServiceSubject service) {
        return service.surroundings().all(ScriptFact.Backup.class).stream()
                .filter(ScriptFact.Backup::restores)
                .findFirst()
                .map(
                        each ->
                                partial(
                                                "a script restores a backup; a person has to say"
                                                        + " when it last ran")
                                        .at(each.span()));
    }

    private static Verdict rehearsed(Documented.Line line) {
        return pass("a document tells of a rehearsed restore; a person has to confirm it")
                .at(line.span());
    }

    private static Verdict told(Documented.Line line) {
        return partial("a document tells how to restore; a person has to say whether it was tried")
                .at(line.span());
    }

    private static Verdict nothing(ServiceSubject service) {
        return fail("nothing shows that a backup was ever restored; a person has to answer")
                .with(Evidence.absence("pg_restore", Searched.around(service)))
                .with(Evidence.absence("a restore", Searched.documents(service)));
    }
}
