package plumbline.report.excel.table;

/// How the values of a column look.
public enum Look {
    /// In several lines.
    TEXT,
    /// Code, in several lines.
    CODE,
    /// In one line.
    NAME,
    /// One or two signs in the middle.
    SIGN,
    NUMBER,
    SHARE,
    DAY,
    MOMENT;

    /// Whether long texts go on in the next line.
    public boolean wraps() {
        return this == TEXT || this == CODE;
    }
}
