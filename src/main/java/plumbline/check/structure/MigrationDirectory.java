package plumbline.check.structure;

import static plumbline.check.Verdict.fail;
import static plumbline.check.Verdict.partial;
import static plumbline.check.Verdict.pass;

import plumbline.analysis.subject.ServiceSubject;
import plumbline.analysis.subject.SetSubject;
import plumbline.check.CheckInfo;
import plumbline.check.Evidence;
import plumbline.check.Section;
import plumbline.check.ServiceCheck;
import plumbline.check.Severity;
import plumbline.check.Verdict;
import plumbline.framework.Configured;
import plumbline.framework.Migration;
import plumbline.framework.MigrationUnit.Status;

import java.util.ArrayList;
import java.util.List;

/// Flags migrations that lie where the configuration does not lead.
public final class MigrationDirectory implements ServiceCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "migration-directory",
                            Section.FILE_STRUCTURE,
                            Severity.LOW,
                            "Files live in the configured directory")
                    .fixedBy("move the file, or correct the directory, list or glob that is set")
                    .notApplicableWithout("migrations");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Verdict> judge(ServiceSubject service) {
        List<Verdict> verdicts = new ArrayList<>();
        service.sets().forEach(set -> judge(set, verdicts));
        return verdicts;
    }

    private static void judge(SetSubject set, List<Verdict> verdicts) {
        List<Migration> lost =
                set.reading().migrations().stream()
                        .filter(each -> each.status() == Status.UNLISTED)
                        .toList();
        String folders = Places.folders(set.set());
        if (set.migrations().isEmpty() && !lost.isEmpty()) {
            verdicts.add(
                    configured(
                            fail(
                                    "nothing runs in %s, while %d files such as %s lie beside it",
                                    folders, lost.size(), lost.getFirst().file()),
                            set));
            return;
        }
        for (Migration each : lost) {
            verdicts.add(
                    partial(
                                    "%s looks like a migration, and the configuration does not"
                                            + " lead to it",
                                    Places.name(each.file()))
                            .likely()
                            .at(Places.file(each)));
        }
        if (lost.isEmpty() && !set.migrations().isEmpty()) {
            String found = "the migrations, %d in all, lie where the configuration says: %s";
            verdicts.add(configured(pass(found, set.migrations().size(), folders), set));
        }
    }

    private static Verdict configured(Verdict verdict, SetSubject set) {
        List<Configured<String>> folders = set.set().settings().directories();
        if (folders.isEmpty()) {
            return verdict;
        }
        Configured<String> first = folders.getFirst();
        return verdict.at(first.span())
                .with(Evidence.configured(first, "the directory is " + first.value()));
    }
}
