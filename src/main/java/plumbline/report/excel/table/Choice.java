package plumbline.report.excel.table;

/// What may be chosen in a column; each is a named list of the workbook.
public enum Choice {
    RESULT("lstResult"),
    SEVERITY("lstSeverity"),
    DISPOSITION("lstDisposition"),
    REVIEW_STATE("lstReviewState");

    private final String list;

    Choice(String list) {
        this.list = list;
    }

    /// The name of the list in the workbook.
    public String list() {
        return list;
    }
}
