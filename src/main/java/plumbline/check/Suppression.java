package plumbline.check;

import plumbline.source.SourceSpan;

import java.util.Set;

/// A comment that waives findings: of which checks, why, and in which lines of its file; `tool` is
/// whose comment it is, empty for one of our own.
public record Suppression(
        Set<String> checks,
        String reason,
        SourceSpan place,
        int fromLine,
        int toLine,
        String tool) {

    public Suppression {
        checks = Set.copyOf(checks);
    }

    /// Whether it waives what a check finds at a place.
    public boolean covers(String check, SourceSpan found) {
        return checks.contains(check)
                && found.file().equals(place.file())
                && found.line() >= fromLine
                && found.line() <= toLine;
    }
}
