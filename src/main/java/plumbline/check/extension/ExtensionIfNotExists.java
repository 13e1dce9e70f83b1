package plumbline.check.extension;

import static plumbline.check.Verdict.fail;
import static plumbline.check.Verdict.pass;

import plumbline.analysis.subject.StepSubject;
import plumbline.check.CheckInfo;
import plumbline.check.OperationCheck;
import plumbline.check.Section;
import plumbline.check.Severity;
import plumbline.check.Verdict;
import plumbline.operation.SchemaOperation.CreateExtension;
import plumbline.schema.replay.passage.Effect.Outcome;

import java.util.List;

/// Flags an extension that is created without looking whether it is there.
public final class ExtensionIfNotExists implements OperationCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "ext-if-not-exists",
                            Section.EXTENSIONS,
                            Severity.LOW,
                            "CREATE EXTENSION IF NOT EXISTS")
                    .fixedBy("Write CREATE EXTENSION IF NOT EXISTS")
                    .notApplicableWithout("a CREATE EXTENSION");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Verdict> judge(StepSubject step) {
        return step.operation() instanceof CreateExtension extension
                ? List.of(judge(step, extension))
                : List.of();
    }

    private static Verdict judge(StepSubject step, CreateExtension extension) {
        boolean guarded = step.effect().outcome() == Outcome.UNLESS_THERE;
        if (extension.ifNotExists() || guarded || step.step().circumstances().isConditional()) {
            return pass("%s is created only where it is not there", extension.name());
        }
        return fail(
                "creating %s fails in a database where somebody created it before",
                extension.name());
    }
}
