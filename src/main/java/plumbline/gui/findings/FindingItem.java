package plumbline.gui.findings;

import plumbline.review.decision.Cell;
import plumbline.review.finding.FindingState;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A line of the list.
sealed interface FindingItem {

    /// What tells it from all others, also after the list was made anew.
    String key();

    /// The cell that it is about, or the worst of them.
    default Optional<Cell> findCell() {
        return switch (this) {
            case Heading _ -> Optional.empty();
            case Stray stray -> Optional.of(stray.cell());
            case Found found ->
                    found.finding().cells().stream().findFirst().map(each -> each.cell());
        };
    }

    /// What stands below it.
    record Heading(String title) implements FindingItem {

        @Override
        public String key() {
            return "heading " + title;
        }
    }

    /// A finding; `proposed` are those of its cells that nobody has confirmed, `rests` says on what
    /// its dispositions do.
    record Found(FindingState finding, Set<Cell> proposed, List<String> rests)
            implements FindingItem {

        public Found {
            proposed = Set.copyOf(proposed);
            rests = List.copyOf(rests);
        }

        @Override
        public String key() {
            return "finding " + finding.id();
        }

        /// Whether nothing of it is decided.
        boolean isHollow() {
            return !proposed.isEmpty() && proposed.size() == finding.cells().size();
        }

        boolean isOpen() {
            return !isHollow() && !finding.isDecided();
        }

        /// The cells that somebody decided, which are those that can be disposed of.
        List<Cell> decided() {
            return finding.cells().stream()
                    .map(each -> each.cell())
                    .filter(each -> !proposed.contains(each))
                    .toList();
        }
    }

    /// A cell and a finding that do not fit together, and why.
    record Stray(Cell cell, String title, String why) implements FindingItem {

        @Override
        public String key() {
            return "stray " + cell + " " + title;
        }
    }
}
