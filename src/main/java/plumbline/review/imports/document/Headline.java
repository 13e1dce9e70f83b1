package plumbline.review.imports.document;

/// Who wrote an old audit, about what and when, as far as it says so; `dateLine` is 0 without a
/// date.
public record Headline(
        int line, String title, String service, String auditor, String date, int dateLine) {}
