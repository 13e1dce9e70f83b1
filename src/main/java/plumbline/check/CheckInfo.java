package plumbline.check;

/// Who a check is: `id` names its page, its fixtures and its entry in every journal; `fix` is the
/// advice in one sentence; `absence` is what its result means where nothing concerns it; `question`
/// is what it asks where it has no page, and else empty.
public record CheckInfo(
        String id,
        Section section,
        Severity severity,
        String title,
        String fix,
        Answer answer,
        Absence absence,
        String question) {

    /// Who can answer the question.
    public enum Answer {
        /// What stands in the files decides.
        STATIC,
        /// A person; what stands in the files are hints.
        MANUAL
    }

    /// What holds where nothing that a check asks about was found; `sought` is that in words.
    public record Absence(Status status, String sought) {}

    /// One whose page says what it asks.
    public CheckInfo(
            String id,
            Section section,
            Severity severity,
            String title,
            String fix,
            Answer answer,
            Absence absence) {
        this(id, section, severity, title, fix, answer, absence, "");
    }

    /// A check that an audit asks on its own, that only people answer, and that has no page.
    public static CheckInfo own(
            String id, Section section, Severity severity, String title, String question) {
        Absence open = new Absence(Status.NOT_APPLICABLE, "");
        return new CheckInfo(id, section, severity, title, "", Answer.MANUAL, open, question);
    }

    /// A check that the files answer, and that does not apply where nothing concerns it.
    public static CheckInfo of(String id, Section section, Severity severity, String title) {
        return new CheckInfo(
                id,
                section,
                severity,
                title,
                "",
                Answer.STATIC,
                new Absence(Status.NOT_APPLICABLE, ""));
    }

    /// The same with the advice.
    public CheckInfo fixedBy(String newFix) {
        return new CheckInfo(id, section, severity, title, newFix, answer, absence, question);
    }

    /// The same, passed where nothing of what is sought (`a DROP TABLE`) is there.
    public CheckInfo passedWithout(String sought) {
        return without(Status.PASS, sought);
    }

    /// The same, not applicable where nothing of what is sought (`an index`) is there.
    public CheckInfo notApplicableWithout(String sought) {
        return without(Status.NOT_APPLICABLE, sought);
    }

    private CheckInfo without(Status status, String sought) {
        return new CheckInfo(
                id, section, severity, title, fix, answer, new Absence(status, sought), question);
    }

    /// The same for a question that a person has to answer.
    public CheckInfo answeredByHand() {
        return new CheckInfo(id, section, severity, title, fix, Answer.MANUAL, absence, question);
    }
}
