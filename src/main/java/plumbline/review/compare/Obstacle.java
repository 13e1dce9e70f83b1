package plumbline.review.compare;

/// Why a decision cannot simply be taken over: somebody has to say whether it still holds.
public enum Obstacle {
    /// The check asks something else now.
    CHECK_CHANGED,
    /// Nobody noted what the check asked then.
    CHECK_UNKNOWN,
    /// The catalogue of the next audit does not have the check.
    CHECK_GONE,
    /// The next audit says something else there, which it would replace.
    SAID_OTHERWISE,
    /// Evidence is another text now.
    EVIDENCE_CHANGED,
    /// Evidence is not there any more.
    EVIDENCE_GONE,
    /// The file of evidence cannot be read.
    EVIDENCE_UNREADABLE,
    /// Nobody looked at its evidence again, or there is none that could be looked at.
    EVIDENCE_NOT_CHECKED,
    /// It rests on an assumption that does not hold, or that the new audit knows as another one.
    ASSUMPTION_FAILED,
    /// It was to be looked at again by a day that is over.
    REVIEW_DATE_PASSED
}
