package plumbline.cli.report;

import plumbline.report.Spelled;

/// What a report can be written as, by the names that this has on the command line.
enum ReportKind {
    TEXT,
    JSON,
    MD,
    XLSX,
    SARIF,
    SARIF_GITHUB,
    JUNIT,
    HTML,
    DOSSIER;

    /// Whether it can be printed; the others go into a file.
    boolean isText() {
        return this != XLSX && this != DOSSIER;
    }

    /// Whether it can leave out what passes and what does not apply; text always does, unless all
    /// is asked for.
    boolean canBeOfFindings() {
        return this == TEXT || this == MD || this == XLSX || this == HTML;
    }

    @Override
    public String toString() {
        return Spelled.id(this);
    }
}
