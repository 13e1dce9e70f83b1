package plumbline.review.compare;

import org.jspecify.annotations.Nullable;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/// In what an answer differs from the one before.
public enum Trait {
    RESULT,
    CHECK,
    BASIS,
    SEVERITY,
    DISPOSITION,
    REASON,
    EVIDENCE;

    /// All in which two answers differ.
    static Set<Trait> between(Answer before, Answer after) {
        Set<Trait> found = EnumSet.noneOf(Trait.class);
        add(found, RESULT, before.status(), after.status());
        add(found, CHECK, before.check().differsFrom(after.check()), false);
        add(found, BASIS, before.basis(), after.basis());
        add(found, SEVERITY, before.severity(), after.severity());
        add(found, DISPOSITION, before.disposition(), after.disposition());
        if (!isProposed(before) || !isProposed(after)) {
            add(found, REASON, before.reason().strip(), after.reason().strip());
        }
        if (!before.isOpen() && !after.isOpen() && isProposed(before) == isProposed(after)) {
            add(found, EVIDENCE, before.evidence(), after.evidence());
        }
        return found;
    }

    private static void add(
            Set<Trait> found, Trait trait, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            found.add(trait);
        }
    }

    /// Nobody decided the words of proposals, and what a check found is never what a person
    /// attached.
    private static boolean isProposed(Answer answer) {
        return answer.basis() == Basis.PROPOSED;
    }
}
