package plumbline.review.query;

import java.util.Optional;

/// A part of an order of migrations: from a place up to before another, either of which may be
/// infinite.
public record Stretch(Along along, double from, double to) {

    /// What a value of a query stands for: `3..7`, `2026-02`, `2026-02-01..`.
    static Optional<Stretch> find(Along along, String value) {
        return StretchText.find(along, value);
    }

    public boolean holds(double place) {
        return place >= from && place < to;
    }

    /// As it is written behind the word of its order, as briefly as it can be.
    public String value() {
        return StretchText.of(this);
    }

    /// As a term of a query.
    public String term() {
        return along.word() + ":" + value();
    }
}
