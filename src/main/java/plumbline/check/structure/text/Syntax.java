package plumbline.check.structure.text;

import static plumbline.check.Verdict.fail;

import plumbline.analysis.profile.Choice;
import plumbline.analysis.profile.Switch;
import plumbline.analysis.subject.StepSubject;
import plumbline.check.Verdict;
import plumbline.operation.ConstraintDefinition;
import plumbline.operation.IndexOperation.CreateIndex;
import plumbline.operation.IndexOperation.Reindex;
import plumbline.operation.RoutineOperation.CreateTrigger;
import plumbline.operation.TableOperation.DetachPartition;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the grammars here take and a server refuses: forms that no version has, and those that are
/// newer than the oldest server that is deployed.
final class Syntax {

    /// Measured on 11 to 18, but for views, rules, roles and operators, which are documented so.
    private static final Pattern NO_SUCH =
            Pattern.compile(
                    "(?is)\\s*create\\s+(?:or\\s+replace\\s+)?(type|domain|policy|trigger|rule|role"
                            + "|user|function|procedure|view|database|operator)"
                            + "\\s+if\\s+not\\s+exists\\b.*"
                            + "|\\s*alter\\s+table\\b[^;']*\\badd\\s+(constraint)\\s+if\\s+not"
                            + "\\s+exists\\b.*");

    private Syntax() {}

    static Optional<Verdict> refusal(StepSubject step) {
        Matcher form = NO_SUCH.matcher(step.step().sql());
        if (form.matches()) {
            String kind = form.group(1) == null ? "ADD CONSTRAINT" : "CREATE " + form.group(1);
            return Optional.of(fail("%s has no IF NOT EXISTS", kind.toUpperCase(Locale.ROOT)));
        }
        if (!step.step().dynamic() && Commas.isOneTooMany(step.step().sql())) {
            return Optional.of(fail("a comma is followed by nothing that it could separate"));
        }
        int needed = needed(step);
        boolean chosen = step.profile().choice(Switch.POSTGRESQL).origin() != Choice.Origin.DEFAULT;
        int oldest = step.profile().oldestPostgres();
        return chosen && needed > oldest
                ? Optional.of(
                        fail("this syntax needs PostgreSQL %d, and %d is deployed", needed, oldest))
                : Optional.empty();
    }

    /// The first version that has the syntax of a step, 0 where all have it.
    private static int needed(StepSubject step) {
        int needed =
                switch (step.operation()) {
                    case CreateIndex index when index.definition().nullsNotDistinct() -> 15;
                    case CreateTrigger trigger when trigger.orReplace() -> 14;
                    case DetachPartition detach when detach.concurrently() -> 14;
                    case Reindex reindex when reindex.concurrently() -> 12;
                    default -> 0;
                };
        return step.newConstraints().stream()
                .mapToInt(each -> needed(each.definition()))
                .reduce(needed, Math::max);
    }

    private static int needed(ConstraintDefinition definition) {
        if (definition.traits().temporal() || definition.traits().notEnforced()) {
            return 18;
        }
        return definition instanceof ConstraintDefinition.Unique unique && unique.nullsNotDistinct()
                ? 15
                : 0;
    }
}
