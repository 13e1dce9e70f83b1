package plumbline.framework.typeorm.source;

import plumbline.framework.Configured;

import java.util.List;
import java.util.Set;

/// The files that a data source lists, and how it says so; `complete` unless part of the list is
/// only known to the running program.
public record Listing(Set<String> files, List<Configured<String>> written, boolean byName) {

    public Listing {
        files = java.util.Collections.unmodifiableSet(new java.util.LinkedHashSet<>(files));
        written = List.copyOf(written);
    }
}
