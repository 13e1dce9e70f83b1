package plumbline.analysis.graph.part;

import java.util.List;
import java.util.Set;

/// Where looking at a graph begins.
public final class Beginning {

    private static final int SEEDS = 12;
    private static final int HUBS = 4;

    private Beginning() {}

    /// All where that is few; else what findings name, the worst first, with its neighbours; else
    /// what most others are joined to.
    public static PartChoice of(Links links, List<String> named) {
        if (links.ids().size() <= GraphPart.MOST) {
            return PartChoice.everything();
        }
        List<String> known =
                named.stream().filter(each -> links.find(each).isPresent()).limit(SEEDS).toList();
        if (known.isEmpty()) {
            List<String> hubs = links.byDegree().stream().limit(HUBS).toList();
            return PartChoice.around(hubs, 1).opening(Set.copyOf(hubs));
        }
        return PartChoice.around(known, 1);
    }
}
