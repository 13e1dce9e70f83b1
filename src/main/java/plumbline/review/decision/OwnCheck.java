package plumbline.review.decision;

import plumbline.check.CheckInfo;
import plumbline.check.Section;
import plumbline.check.Severity;

/// A check that an audit asks beside those of the catalogue, and that only people answer.
public record OwnCheck(Section section, Severity severity, String title, String question) {

    /// What the ids of all of them begin with; none of the catalogue does.
    public static final String PREFIX = "own/";

    /// Whether an id is that of one.
    public static boolean isOwn(String id) {
        return id.startsWith(PREFIX);
    }

    /// The same as a check; where nobody wrote more, the title is the question.
    public CheckInfo as(String id) {
        return CheckInfo.own(id, section, severity, title, question.isBlank() ? title : question);
    }
}
