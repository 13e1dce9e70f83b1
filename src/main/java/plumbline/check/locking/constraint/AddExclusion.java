package plumbline.check.locking.constraint;

import plumbline.analysis.subject.StepSubject;
import plumbline.check.CheckInfo;
import plumbline.check.Evidence;
import plumbline.check.OperationCheck;
import plumbline.check.Section;
import plumbline.check.Severity;
import plumbline.check.Verdict;
import plumbline.operation.ConstraintDefinition.Exclusion;
import plumbline.source.SourceSpan;
import plumbline.source.code.Comment;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Flags an EXCLUDE constraint whose index is built while the table is locked.
public final class AddExclusion implements OperationCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "add-exclusion",
                            Section.LOCKING,
                            Severity.HIGH,
                            "EXCLUDE constraint on existing table")
                    .fixedBy(
                            "Plan a maintenance window and say so in the migration, or copy into a"
                                    + " new table with the constraint")
                    .notApplicableWithout("an EXCLUDE constraint added to a table that is there");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    private static final Pattern WINDOW =
            Pattern.compile(
                    "(?i)maintenance|down\\s?-?time|(?:service|deployment|change)\\s+window|(?:out\\s+of|outside|off)\\W+(?:business|peak|office)");

    @Override
    public List<Verdict> judge(StepSubject step) {
        return Added.of(step, Exclusion.class).stream().map(AddExclusion::judge).toList();
    }

    private static Verdict judge(Added<Exclusion> added) {
        String format =
                "the index behind an EXCLUDE constraint of %s is built while nobody can read or"
                        + " write it (ACCESS EXCLUSIVE lock)";
        return findWindow(added.step())
                .map(
                        span ->
                                added.worked()
                                        .judgeMildly(format, added.table())
                                        .with(Evidence.code(span, "a window is planned for it")))
                .orElseGet(() -> added.worked().judge(format, added.table()));
    }

    private static Optional<SourceSpan> findWindow(StepSubject step) {
        return step.migration().findDocument().stream()
                .flatMap(each -> step.migration().set().code(each).comments().stream())
                .filter(each -> WINDOW.matcher(each.text()).find())
                .map(Comment::span)
                .findFirst();
    }
}
