package plumbline.review.action;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Joins what was done in two copies of one audit.
///
/// Each copy keeps its own order; between them the earlier action comes first. Where both decided
/// about the same place without knowing of each other, the review shows a dispute.
public final class Merge {

    private final List<Action> merged = new ArrayList<>();
    private final Set<String> known = new HashSet<>();

    private Merge() {}

    public static List<Action> of(List<Action> mine, List<Action> theirs) {
        Merge merge = new Merge();
        merge.join(mine, theirs);
        return List.copyOf(merge.merged);
    }

    private void join(List<Action> mine, List<Action> theirs) {
        int i = 0;
        int j = 0;
        while (i < mine.size() && j < theirs.size()) {
            Action one = mine.get(i);
            Action other = theirs.get(j);
            if (known.contains(one.id())) {
                i++;
            } else if (known.contains(other.id())) {
                j++;
            } else if (isFirst(one, other)) {
                add(one);
                i++;
            } else {
                add(other);
                j++;
            }
        }
        mine.subList(i, mine.size()).forEach(this::add);
        theirs.subList(j, theirs.size()).forEach(this::add);
    }

    /// The same whichever copy is called mine.
    private static boolean isFirst(Action one, Action other) {
        int byTime = one.at().compareTo(other.at());
        return byTime < 0 || (byTime == 0 && one.id().compareTo(other.id()) <= 0);
    }

    private void add(Action action) {
        if (known.add(action.id())) {
            merged.add(action);
        }
    }
}
