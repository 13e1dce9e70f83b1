package plumbline.framework.typeorm.source;

import plumbline.framework.Configured;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The files that a data source lists, and the patterns or folders that say so.
record Listing(Set<String> files, List<Configured<String>> written) {

    Listing {
        files = Collections.unmodifiableSet(new LinkedHashSet<>(files));
        written = List.copyOf(written);
    }
}
