package plumbline.report.markdown.style;

import java.util.Locale;

/// In which manner a report is written.
public enum Style {
    /// Everything that is known of a service.
    COMPLETE,
    /// File by file, with signs for verdicts, issues by severity, and a score at the end.
    FILES,
    /// Sections with their shares, contents, and what to do by week and month.
    SECTIONS,
    /// Numbered sections with their shares, and what to do by priority.
    NUMBERED,
    /// All services beside each other.
    FLEET;

    /// Whether each service has a document of its own.
    public boolean isOfOneService() {
        return this != FLEET;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
