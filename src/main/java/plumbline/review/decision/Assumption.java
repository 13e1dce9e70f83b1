package plumbline.review.decision;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// Something that decisions rest on and nobody proves: "there is no production data".
public record Assumption(
        String text, String owner, String evidence, @Nullable LocalDate expires, boolean holds) {

    /// The same, found to be wrong.
    public Assumption refuted() {
        return new Assumption(text, owner, evidence, expires, false);
    }

    /// Whether decisions may rest on it at a day.
    public boolean holdsOn(LocalDate day) {
        return holds && (expires == null || !day.isAfter(expires));
    }
}
