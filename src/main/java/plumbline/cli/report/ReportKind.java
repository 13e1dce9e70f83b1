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

    @Override
    public String toString() {
        return Spelled.id(this);
    }
}
