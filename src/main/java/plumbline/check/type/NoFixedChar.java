package plumbline.check.type;

import static plumbline.check.Verdict.fail;

import plumbline.analysis.subject.StepSubject;
import plumbline.check.CheckInfo;
import plumbline.check.OperationCheck;
import plumbline.check.Section;
import plumbline.check.Severity;
import plumbline.check.Verdict;

import java.util.List;
import java.util.Set;

/// Flags columns that are filled up with blanks.
public final class NoFixedChar implements OperationCheck {

    private static final CheckInfo INFO =
            CheckInfo.of("type-char", Section.TYPES, Severity.LOW, "No char(n)")
                    .fixedBy("Use text, with a CHECK where the length is fixed")
                    .passedWithout("a char(n) column");

    /// `"char"` with quotes is a single byte and something else.
    private static final Set<String> PADDED = Set.of("character", "bpchar", "nchar");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Verdict> judge(StepSubject step) {
        return TypedColumn.of(step).stream()
                .filter(each -> PADDED.contains(each.type().name()))
                .map(
                        each ->
                                fail("%s is %s, which is filled up with blanks", each, each.type())
                                        .at(each.place()))
                .toList();
    }
}
