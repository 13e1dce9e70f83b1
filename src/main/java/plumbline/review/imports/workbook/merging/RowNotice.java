package plumbline.review.imports.workbook.merging;

/// Something about a whole row; `detail` says what stands there.
public record RowNotice(String reference, Kind kind, String detail) {

    /// What it is about; of all but the last nothing is taken over.
    public enum Kind {
        /// No check of a service is known by its id.
        NOT_MATCHED,
        /// A row before it is about the same check of the same service.
        TWICE,
        /// Its hidden id and what stands in it are about different checks: it was sorted in parts.
        TORN,
        /// The check asked something else when the workbook was written.
        ASKED_OTHERWISE
    }
}
