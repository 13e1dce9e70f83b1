package plumbline.check.evaluation;

import plumbline.analysis.subject.StepSubject;
import plumbline.check.CheckInfo;
import plumbline.check.OperationCheck;
import plumbline.check.Section;
import plumbline.check.Severity;
import plumbline.check.Verdict;

import java.util.List;
import java.util.function.Function;

/// A check that says of each step what a test wants it to say.
record Pretended(CheckInfo info, Function<StepSubject, List<Verdict>> judgement)
        implements OperationCheck {

    static final CheckInfo INFO =
            CheckInfo.of("pretended", Section.LOCKING, Severity.MEDIUM, "Pretended")
                    .passedWithout("a DROP TABLE");

    static Pretended saying(Function<StepSubject, List<Verdict>> judgement) {
        return new Pretended(INFO, judgement);
    }

    @Override
    public List<Verdict> judge(StepSubject step) {
        return judgement.apply(step);
    }
}
