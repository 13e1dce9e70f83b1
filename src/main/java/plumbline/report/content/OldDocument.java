package plumbline.report.content;

import org.jspecify.annotations.Nullable;

import plumbline.review.imports.document.Claim;
import plumbline.review.imports.reconciling.Counted;
import plumbline.review.imports.reconciling.Flag;

import java.util.List;

/// An audit written by hand that was brought in, counted again; `there` is whether its bytes still
/// are, and without them it has no lines.
public record OldDocument(String name, String service, boolean there, List<Line> lines) {

    public OldDocument {
        lines = List.copyOf(lines);
    }

    /// What it claims in a line or does wrong there; `rows` are those that the claim is about, and
    /// `issues` how many issues of its severity there are where it counts these.
    public record Line(
            int number,
            @Nullable Claim claim,
            @Nullable Counted rows,
            int issues,
            List<Flag> flags) {

        public Line {
            flags = List.copyOf(flags);
        }

        /// Whether there was something to count it by, and that agrees.
        public boolean agrees() {
            return flags.isEmpty() && (rows != null || claim instanceof Claim.Issues);
        }
    }
}
