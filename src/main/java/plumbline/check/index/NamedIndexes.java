package plumbline.check.index;

import static plumbline.check.Verdict.notApplicable;
import static plumbline.check.Verdict.partial;

import plumbline.analysis.profile.Switch;
import plumbline.analysis.subject.NewConstraint;
import plumbline.analysis.subject.NewConstraint.Site;
import plumbline.analysis.subject.StepSubject;
import plumbline.check.CheckInfo;
import plumbline.check.OperationCheck;
import plumbline.check.Section;
import plumbline.check.Severity;
import plumbline.check.Verdict;
import plumbline.operation.ConstraintDefinition;
import plumbline.operation.IndexDefinition;
import plumbline.operation.IndexOperation.CreateIndex;

import java.util.List;
import java.util.stream.Stream;

/// Tells indexes and constraints whose name somebody else makes up.
public final class NamedIndexes implements OperationCheck {

    private static final CheckInfo INFO =
            CheckInfo.of("idx-named", Section.INDEXES, Severity.LOW, "Indexes explicitly named")
                    .fixedBy("Give the index or constraint the name that you would look for")
                    .notApplicableWithout("an index or constraint that is made for itself");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Verdict> judge(StepSubject step) {
        List<Verdict> verdicts =
                step.operation() instanceof CreateIndex index
                        ? List.of(judge(step, index.definition()))
                        : step.newConstraints().stream()
                                .flatMap(each -> judge(step, each))
                                .toList();
        return !verdicts.isEmpty() && step.profile().says(Switch.NAMING, "off")
                ? List.of(notApplicable("the profile does not ask for names"))
                : verdicts;
    }

    private static Verdict judge(StepSubject step, IndexDefinition index) {
        if (index.name() != null) {
            return ToolNames.judge(step, index.name());
        }
        boolean complex =
                index.predicate() != null
                        || index.keys().stream().anyMatch(each -> each.expression() != null);
        return complex
                ? partial(
                        "an index on %s over an expression or with a condition has no name",
                        index.table())
                : partial("an index on %s has no name", index.table());
    }

    /// In a new table, and for a primary key, the name of the server is known to everybody.
    private static Stream<Verdict> judge(StepSubject step, NewConstraint made) {
        ConstraintDefinition definition = made.definition();
        boolean asked =
                made.site() == Site.ALONE
                        && !(definition instanceof ConstraintDefinition.PrimaryKey)
                        && !(definition instanceof ConstraintDefinition.NotNull);
        if (!asked) {
            return Stream.empty();
        }
        String name = definition.name();
        return Stream.of(
                name == null
                        ? partial("a constraint of %s has no name", made.table())
                        : ToolNames.judge(step, name));
    }
}
