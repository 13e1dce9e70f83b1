package plumbline.review.compare;

import plumbline.check.Severity;

/// What a check asked when it was asked; `digest` is that of [CheckDigest], or empty where nobody
/// noted it.
public record CheckText(String title, Severity severity, String digest) {

    /// Whether nobody can tell that it is still the same.
    public boolean isUnknownTo(CheckText other) {
        return digest.isEmpty() || other.digest.isEmpty();
    }

    /// Without digests, another title is all that can be seen.
    public boolean differsFrom(CheckText other) {
        return isUnknownTo(other) ? !title.equals(other.title) : !digest.equals(other.digest);
    }
}
