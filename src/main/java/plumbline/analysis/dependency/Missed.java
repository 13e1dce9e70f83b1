package plumbline.analysis.dependency;

import plumbline.analysis.dependency.OrderViolation.Kind;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Judges names that meant nothing where they were used: somebody makes it later, dropped it
/// earlier, or it comes from elsewhere.
final class Missed {

    private static final Set<String> OF_SERVER =
            Set.of(
                    "gen_random_uuid()",
                    "uuid_generate_v4()",
                    "uuidv7()",
                    "now()",
                    "array_append()",
                    "digest()",
                    "unaccent()",
                    "similarity()");

    private final SetWalk.Keys keys;
    private final NameBook names;
    private final Set<String> told = new HashSet<>();
    private final List<OrderViolation> violations = new ArrayList<>();
    private final List<MissingName> outside = new ArrayList<>();

    Missed(SetWalk.Keys keys, NameBook names) {
        this.keys = keys;
        this.names = names;
    }

    List<OrderViolation> violations() {
        return violations;
    }

    /// What none of the migrations makes.
    List<MissingName> outside() {
        return outside;
    }

    /// A function or type that a later migration makes too may still be one of the server.
    void judgeIfMadeLater(MissingName missing) {
        boolean own = !OF_SERVER.contains(missing.name());
        if (own
                && names.findGivenAfter(missing.name(), missing.occasion().position())
                        .isPresent()) {
            judge(missing);
        }
    }

    void judge(MissingName missing) {
        int position = missing.occasion().position();
        if (!told.add(position + " " + missing.name())) {
            return;
        }
        Optional<Occasion> taken = names.findTakenBefore(missing.name(), position);
        Optional<Occasion> given = names.findGivenAfter(missing.name(), position);
        if (taken.isPresent()) {
            add(Kind.GONE_EARLIER, missing, taken.get());
        } else if (given.isPresent()) {
            add(Kind.MADE_LATER, missing, given.get());
        } else if (names.findGiven(missing.name()).isEmpty()) {
            outside.add(missing);
        }
    }

    private void add(Kind kind, MissingName missing, Occasion other) {
        violations.add(
                new OrderViolation(
                        kind,
                        keys.at(missing.occasion().position()),
                        keys.at(other.position()),
                        missing.name(),
                        missing.occasion().span(),
                        other.span(),
                        missing.certainty()));
    }
}
