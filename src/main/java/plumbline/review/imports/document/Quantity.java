package plumbline.review.imports.document;

/// A count of things, not of checks: `Tables Created: 20`; the value stays a text, for it may be
/// `30+`.
public record Quantity(int line, String title, String value) {

    public boolean isNumber() {
        return value.strip().matches("[~≈]?[\\d.,]+");
    }
}
