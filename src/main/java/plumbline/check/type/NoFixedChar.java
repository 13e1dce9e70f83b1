package plumbline.check.type;

import static plumbline.check.Verdict.fail;
import static plumbline.check.Verdict.partial;

import plumbline.analysis.subject.StepSubject;
import plumbline.check.CheckInfo;
import plumbline.check.OperationCheck;
import plumbline.check.Section;
import plumbline.check.Severity;
import plumbline.check.Verdict;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Flags columns that are filled up with blanks.
public final class NoFixedChar implements OperationCheck {

    private static final CheckInfo INFO =
            CheckInfo.of("type-char", Section.TYPES, Severity.LOW, "No char(n)")
                    .fixedBy("Use text, with a CHECK where the length is fixed")
                    .passedWithout("a char(n) column");

    private static final Set<String> PADDED = Set.of("character", "bpchar", "nchar");

    /// What `"char"` is called, which only quotes tell from the other.
    private static final String SINGLE = "char";

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Verdict> judge(StepSubject step) {
        return TypedColumn.of(step).stream().flatMap(each -> judge(each).stream()).toList();
    }

    private static Optional<Verdict> judge(TypedColumn column) {
        String type = column.type().name();
        if (PADDED.contains(type)) {
            return Optional.of(
                    fail("%s is %s, which is filled up with blanks", column, column.type())
                            .at(column.place()));
        }
        return type.equals(SINGLE)
                ? Optional.of(
                        partial("%s is of the one-byte type of the system catalogues", column)
                                .at(column.place()))
                : Optional.empty();
    }
}
