package plumbline.analysis.dependency;

import plumbline.framework.Migration;

/// A migration of a set; `set` tells sets of a service apart, `position` is its place in it.
public record MigrationKey(String service, String set, int position, Migration migration) {

    /// Short for `a set of migrations`.
    public String home() {
        return set.isEmpty() ? service : service + " (" + set + ")";
    }
}
