package plumbline.analysis.graph;

import org.jspecify.annotations.Nullable;

/// Which graph is wanted: of one service or of all, after a migration or at the end; `reduced` when
/// needs that follow from others are to be left out.
public record GraphRequest(
        Lens lens, @Nullable String service, @Nullable String at, boolean reduced) {}
