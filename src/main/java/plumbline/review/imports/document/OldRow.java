package plumbline.review.imports.document;

/// One check of an old audit with its verdict, where the document has it.
///
/// `id` is what the document calls the check beside its name; `service` is one of several that the
/// document judges; `uneven` tells that the row has more cells than its table, so that a `|` stands
/// unmasked in one of them. All three may be empty or false.
public record OldRow(
        int line,
        String section,
        String id,
        String title,
        OldVerdict verdict,
        String evidence,
        String service,
        boolean uneven) {

    /// Of the service that the whole document is about.
    public static OldRow of(
            int line,
            String section,
            String id,
            String title,
            OldVerdict verdict,
            String evidence) {
        return new OldRow(line, section, id, title, verdict, evidence, "", false);
    }
}
