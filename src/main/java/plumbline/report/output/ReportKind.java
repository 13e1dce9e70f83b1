package plumbline.report.output;

import plumbline.report.Spelled;

/// What a report can be written as; each is called as on the command line.
public enum ReportKind {
    TEXT("txt"),
    JSON("json"),
    MD("md"),
    XLSX("xlsx"),
    SARIF("sarif"),
    SARIF_GITHUB("sarif"),
    JUNIT("xml"),
    OSCAL("json"),
    HTML("html"),
    DOSSIER("zip"),
    /// A workbook of somebody else, filled.
    TEMPLATE("xlsx");

    private final String ending;

    ReportKind(String ending) {
        this.ending = ending;
    }

    /// What the names of its files end with.
    public String ending() {
        return ending;
    }

    /// Whether it can be printed; the others go into a file.
    public boolean isText() {
        return this != XLSX && this != DOSSIER && this != TEMPLATE;
    }

    /// Whether it has a place for drawings.
    public boolean canShowPictures() {
        return this == HTML || this == MD || this == XLSX;
    }

    /// Whether it can leave out what passes and what does not apply; text always does, unless all
    /// is asked for.
    public boolean canBeOfFindings() {
        return this == TEXT || this == MD || this == XLSX || this == HTML || this == TEMPLATE;
    }

    @Override
    public String toString() {
        return Spelled.id(this);
    }
}
