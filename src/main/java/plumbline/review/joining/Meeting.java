package plumbline.review.joining;

import plumbline.review.decision.Place;
import plumbline.review.decision.Subject;

import java.util.List;

/// Something that the other copy decided about: a cell, an assumption, a check.
///
/// `places` are those of it that are otherwise in one of both than where they parted, and
/// `different` those of them where both decided and do not agree.
public record Meeting(Subject subject, Kind kind, List<Place> places, List<Place> different) {

    public Meeting {
        places = List.copyOf(places);
        different = List.copyOf(different);
    }

    /// How what was done in both comes together.
    public enum Kind {
        /// Both decided the same thing differently.
        DIFFERENT,
        /// Both decided something, and both of it holds.
        BESIDE,
        /// Only the other copy decided something.
        THEIRS
    }

    public boolean isDifferent() {
        return kind == Kind.DIFFERENT;
    }
}
