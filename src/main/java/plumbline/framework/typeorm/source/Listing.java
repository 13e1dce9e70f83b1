package plumbline.framework.typeorm.source;

import plumbline.framework.Configured;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The files that a data source lists, the patterns or folders that say so, and the patterns that
/// lead to no file.
record Listing(Set<String> files, List<Configured<String>> written, Set<String> unmatched) {

    Listing {
        files = Collections.unmodifiableSet(new LinkedHashSet<>(files));
        written = List.copyOf(written);
        unmatched = Collections.unmodifiableSet(new LinkedHashSet<>(unmatched));
    }
}
