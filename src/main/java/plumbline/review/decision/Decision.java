package plumbline.review.decision;

import plumbline.check.Severity;
import plumbline.check.Status;

import java.util.List;

/// What was decided about an aspect of a subject.
public sealed interface Decision {

    /// Whether two people who decided like that, without knowing of each other, agree.
    default boolean agreesWith(Decision other) {
        return equals(other);
    }

    /// The result of a cell; `origin` tells who it comes from.
    record Result(Status status, Origin origin) implements Decision {

        /// Whoever sets a result and whoever confirms it say the same; a document says less.
        @Override
        public boolean agreesWith(Decision other) {
            return other instanceof Result(Status theirs, Origin from)
                    && status == theirs
                    && (origin == Origin.IMPORTED) == (from == Origin.IMPORTED);
        }
    }

    /// Where a result comes from.
    enum Origin {
        /// A person set it.
        PERSON,
        /// A person confirmed what was proposed.
        CONFIRMED_PROPOSAL,
        /// It stood in a document that was brought in, and nobody has confirmed it.
        IMPORTED
    }

    /// A reason or a note.
    record Text(String text) implements Decision {}

    record Disposed(Disposition disposition) implements Decision {}

    record State(ReviewState state) implements Decision {}

    /// A severity that somebody set instead of the check's, and why.
    record Weight(Severity severity, String reason) implements Decision {}

    record Supported(EvidenceItem evidence) implements Decision {}

    record Assumed(Assumption assumption) implements Decision {}

    /// The cells that a finding stands for, and what it is called.
    record Grouped(String title, List<Cell> cells) implements Decision {

        public Grouped {
            cells = List.copyOf(cells);
        }
    }

    /// A document that was brought in: its name, the digest of its bytes, and for which service.
    record Imported(String name, String sha256, String service) implements Decision {}

    /// Another copy of the audit whose actions were taken over: what it was called, and the ids of
    /// what came.
    record Joined(String copy, List<String> actions) implements Decision {

        public Joined {
            actions = List.copyOf(actions);
        }
    }

    /// That a check is not asked, and why.
    record Unasked(String reason) implements Decision {}

    /// What judging takes for granted instead of what the profile says, and why.
    record Setting(String value, String reason) implements Decision {}

    /// What a check of the audit's own asks.
    record Own(OwnCheck check) implements Decision {}

    /// That a statement needs no reading, and why; `sql` is what it stands for, or nothing where it
    /// does not concern the schema.
    record SetAside(String reason, String sql) implements Decision {}
}
