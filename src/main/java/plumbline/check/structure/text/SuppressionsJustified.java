package plumbline.check.structure.text;

import static plumbline.check.Verdict.fail;
import static plumbline.check.Verdict.partial;
import static plumbline.check.Verdict.pass;

import plumbline.check.CheckInfo;
import plumbline.check.Section;
import plumbline.check.Severity;
import plumbline.check.Suppression;
import plumbline.check.SuppressionCheck;
import plumbline.check.Verdict;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Flags comments that waive findings without a reason, or that no finding needs any more.
public final class SuppressionsJustified implements SuppressionCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "suppressions-justified",
                            Section.FILE_STRUCTURE,
                            Severity.LOW,
                            "Inline suppressions carry a reason and still match")
                    .fixedBy("add the reason, who decided and until when, or delete the comment")
                    .notApplicableWithout("a comment that waives a finding");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Verdict> judge(Suppression suppression, Set<String> used) {
        if (!suppression.tool().isEmpty()) {
            return List.of(foreign(suppression, used));
        }
        String checks = String.join(", ", new TreeSet<>(suppression.checks()));
        if (suppression.reason().isBlank()) {
            return List.of(fail("%s is waived and nothing says why", checks));
        }
        Set<String> unused = new TreeSet<>(suppression.checks());
        unused.removeAll(used);
        return List.of(
                unused.isEmpty()
                        ? pass("%s is waived: %s", checks, suppression.reason())
                        : partial("%s finds nothing there to waive", String.join(", ", unused)));
    }

    /// One rule of another tool may answer to several checks; it has no place for a reason.
    private static Verdict foreign(Suppression suppression, Set<String> used) {
        return used.isEmpty()
                ? partial("the comment for %s waives nothing there", suppression.tool())
                : pass(
                        "a comment for %s waives %s",
                        suppression.tool(), String.join(", ", new TreeSet<>(used)));
    }
}
