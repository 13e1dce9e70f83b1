package plumbline.problem;

/// Everything a person can be told has gone wrong; the words stand under `problem.<key>.…`.
public enum ProblemKind {
    UNEXPECTED("PL-001", "problem.unexpected"),
    PREFERENCES_NOT_WRITTEN("PL-101", "problem.preferences-not-written"),
    FOLDER_NOT_READABLE("PL-201", "problem.folder-not-readable"),
    FILE_NOT_READABLE("PL-202", "problem.file-not-readable"),
    SAMPLE_NOT_COPIED("PL-203", "problem.sample-not-copied"),
    JOURNAL_NOT_WRITTEN("PL-204", "problem.journal-not-written"),
    PICTURE_NOT_WRITTEN("PL-301", "problem.picture-not-written"),
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
