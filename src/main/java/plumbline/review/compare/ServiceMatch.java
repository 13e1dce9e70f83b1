package plumbline.review.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/// A service of either audit: how it was called before, or nothing, and how it is called now.
public record ServiceMatch(String name, String before, Kind kind) {

    /// Which audits have it.
    public enum Kind {
        IN_BOTH,
        /// In both, under another name, as somebody said.
        RENAMED,
        ADDED,
        MISSING
    }

    /// Of both audits; `names` are new names of the earlier one's services.
    static List<ServiceMatch> all(
            SortedSet<String> before, SortedSet<String> after, Map<String, String> names) {
        List<ServiceMatch> all = new ArrayList<>();
        SortedSet<String> added = new TreeSet<>(after);
        for (String each : before) {
            String now = names.getOrDefault(each, each);
            added.remove(now);
            all.add(new ServiceMatch(now, each, kind(each, now, after)));
        }
        added.forEach(each -> all.add(new ServiceMatch(each, "", Kind.ADDED)));
        return List.copyOf(all);
    }

    private static Kind kind(String before, String now, SortedSet<String> after) {
        if (!after.contains(now)) {
            return Kind.MISSING;
        }
        return before.equals(now) ? Kind.IN_BOTH : Kind.RENAMED;
    }

    /// Whether both audits have it.
    public boolean isInBoth() {
        return kind == Kind.IN_BOTH || kind == Kind.RENAMED;
    }
}
