package plumbline.check.delivery;

import static plumbline.check.Verdict.partial;
import static plumbline.check.Verdict.pass;

import plumbline.analysis.delivery.Pipelines;
import plumbline.analysis.subject.ServiceSubject;
import plumbline.check.CheckInfo;
import plumbline.check.Section;
import plumbline.check.ServiceCheck;
import plumbline.check.Severity;
import plumbline.check.Verdict;
import plumbline.setting.PipelineFact.Job;
import plumbline.setting.PipelineFact.Stage;

import java.util.List;
import java.util.regex.Pattern;

/// Flags gates that look at the whole history and whose failures are ignored.
public final class ChangedFilesScope implements ServiceCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "ci-changed-files-scope",
                            Section.DELIVERY,
                            Severity.LOW,
                            "Historic migrations excluded from gating")
                    .fixedBy(
                            "check what the branch adds, or draw a baseline, and be strict behind"
                                    + " it")
                    .notApplicableWithout("a check of migrations in a pipeline");
    private static final Pattern GATE =
            Pattern.compile(
                    "\\b(squawk|eugene|plumbline|pgrls|strong_migrations)\\b|atlas migrate lint");
    private static final Pattern SCOPE =
            Pattern.compile(
                    "git diff|--diff-filter|origin/|changed[-_]files|changed-files|--latest"
                        + "|--git-base|--start-after|--baseline|paths-filter|github\\.base_ref");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Verdict> judge(ServiceSubject service) {
        Pipelines pipelines = new Pipelines(service);
        return pipelines.stages().stream()
                .filter(ChangedFilesScope::isGate)
                .map(each -> judge(pipelines, each).at(each.span()))
                .toList();
    }

    private static boolean isGate(Stage stage) {
        return GATE.matcher(stage.text()).find()
                && !stage.text().matches("(?s)\\s*(npm|pip|brew|cargo|curl)\\b[^\\n]*");
    }

    private static Verdict judge(Pipelines pipelines, Stage stage) {
        boolean scoped =
                pipelines.stages().stream()
                        .filter(each -> Pipelines.isOfOneJob(each, stage))
                        .anyMatch(each -> SCOPE.matcher(each.text()).find());
        boolean ignored =
                stage.mayFail()
                        || stage.text().contains("|| true")
                        || pipelines.findJob(stage).map(Job::mayFail).orElse(false);
        if (scoped) {
            return pass("the gate looks at what is new").likely();
        }
        return ignored
                ? partial("the gate looks at the whole history, and its failures are ignored")
                : pass("the gate looks at the whole history and stops at a failure").likely();
    }
}
