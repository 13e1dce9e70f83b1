package plumbline.report.excel.table;

/// Colours of a cell whose meaning its text says as well; they differ in grey, too.
public enum Tone {
    GOOD("C9E7D1", "14532D", true),
    WARNING("FFE3A3", "5C3D00", true),
    BAD("F4B8B3", "7A120E", true),
    WORST("8A1410", "FFFFFF", true),
    NEUTRAL("E4E7EA", "454B52", true),
    /// What is only proposed.
    PALE_GOOD("EDF7F0", "2F6B45", false),
    PALE_WARNING("FFF5DC", "7A5A14", false),
    PALE_BAD("FDECEA", "9A2E28", false),
    PALE("F5F6F7", "6A7178", false);

    private final String fill;
    private final String text;
    private final boolean firm;

    Tone(String fill, String text, boolean firm) {
        this.fill = fill;
        this.text = text;
        this.firm = firm;
    }

    /// Red, green and blue in hexadecimal digits.
    public String fill() {
        return fill;
    }

    public String text() {
        return text;
    }

    /// Whether it is bold; the others are italic.
    public boolean firm() {
        return firm;
    }
}
