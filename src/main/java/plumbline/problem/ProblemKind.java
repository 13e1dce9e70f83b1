package plumbline.problem;

/// Everything a person can be told has gone wrong; the words stand under `problem.<key>.…`.
public enum ProblemKind {
    UNEXPECTED("PL-001", "problem.unexpected"),
    PREFERENCES_NOT_WRITTEN("PL-101", "problem.preferences-not-written"),
    FOLDER_NOT_READABLE("PL-201", "problem.folder-not-readable"),
    FILE_NOT_READABLE("PL-202", "problem.file-not-readable"),
    SAMPLE_NOT_COPIED("PL-203", "problem.sample-not-copied"),
    JOURNAL_NOT_WRITTEN("PL-204", "problem.journal-not-written"),
    AUDIT_NOT_READABLE("PL-205", "problem.audit-not-readable"),
    AUDIT_NOT_WRITTEN("PL-206", "problem.audit-not-written"),
    AUDIT_EXISTS("PL-207", "problem.audit-exists"),
    AUDIT_INSIDE_FOLDER("PL-208", "problem.audit-inside-folder"),
    ATTACHMENT_NOT_KEPT("PL-209", "problem.attachment-not-kept"),
    ATTACHMENT_TOO_LARGE("PL-210", "problem.attachment-too-large"),
    ATTACHMENT_DAMAGED("PL-212", "problem.attachment-damaged"),
    AUDIT_IS_ANOTHER("PL-211", "problem.audit-is-another"),
    NOT_AN_AUDIT("PL-221", "problem.not-an-audit"),
    AUDIT_FILE_DAMAGED("PL-222", "problem.audit-file-damaged"),
    AUDIT_FILE_NEWER("PL-223", "problem.audit-file-newer"),
    AUDIT_FILE_TOO_LARGE("PL-224", "problem.audit-file-too-large"),
    DOCUMENT_NOT_TEXT("PL-225", "problem.document-not-text"),
    DOCUMENT_TOO_LARGE("PL-226", "problem.document-too-large"),
    NOT_A_WORKBOOK("PL-231", "problem.not-a-workbook"),
    WORKBOOK_ENCRYPTED("PL-232", "problem.workbook-encrypted"),
    WORKBOOK_TOO_OLD("PL-233", "problem.workbook-too-old"),
    WORKBOOK_WITH_MACROS("PL-234", "problem.workbook-with-macros"),
    WORKBOOK_WITH_LINKS("PL-235", "problem.workbook-with-links"),
    WORKBOOK_SWOLLEN("PL-236", "problem.workbook-swollen"),
    WORKBOOK_TOO_LONG("PL-237", "problem.workbook-too-long"),
    WORKBOOK_WITHOUT_CHECKS("PL-238", "problem.workbook-without-checks"),
    PICTURE_NOT_WRITTEN("PL-301", "problem.picture-not-written"),
    EDITOR_NOT_STARTED("PL-305", "problem.editor-not-started"),
    WORKBOOK_TOO_LARGE("PL-302", "problem.workbook-too-large"),
    WORKBOOK_WRONG("PL-303", "problem.workbook-wrong"),
    REPORT_NOT_WRITTEN("PL-304", "problem.report-not-written"),
    TEMPLATE_WITHOUT_PLACES("PL-306", "problem.template-without-places"),
    TEMPLATE_IS_ANOTHER("PL-307", "problem.template-is-another"),
    NO_DISPLAY("PL-401", "problem.no-display"),
    NO_GTK("PL-402", "problem.no-gtk");

    private final String number;
    private final String key;

    ProblemKind(String number, String key) {
        this.number = number;
        this.key = key;
    }

    public String number() {
        return number;
    }

    /// Three texts hang on it: `.message`, `.holds` (what still holds) and `.todo` (what to do).
    public String key() {
        return key;
    }
}
