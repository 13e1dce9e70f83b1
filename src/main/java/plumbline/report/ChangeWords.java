package plumbline.report;

import plumbline.review.compare.Answer;
import plumbline.review.compare.CellChange;
import plumbline.review.compare.Group;
import plumbline.review.compare.Trait;
import plumbline.words.Words;

import java.util.Set;
import java.util.stream.Collectors;

/// What became of a cell since an earlier audit, in words.
public final class ChangeWords {

    private static final Set<Trait> TOLD_BY_GROUP = Set.of(Trait.RESULT, Trait.EVIDENCE);

    private final Words words;

    public ChangeWords(Words words) {
        this.words = words;
    }

    /// In one or two words.
    public String group(Group group) {
        return words.get("report.change.group." + Spelled.id(group));
    }

    /// In what it differs that its group does not tell.
    public String differs(CellChange change) {
        return change.traits().stream()
                .filter(each -> !TOLD_BY_GROUP.contains(each))
                .sorted()
                .map(each -> words.get("report.change.trait." + Spelled.id(each)))
                .collect(Collectors.joining(", "));
    }

    /// Who says so.
    public String basis(Answer answer) {
        return words.get("report.change.basis." + Spelled.id(answer.basis()));
    }

    /// What it was and what it is: `FAIL → PASS`.
    public static String marks(CellChange change) {
        String now = change.to().title();
        return change.from() == change.to() ? now : change.from().title() + " → " + now;
    }
}
