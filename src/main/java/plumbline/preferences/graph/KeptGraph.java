package plumbline.preferences.graph;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The graph of a workspace as somebody left it; lenses and details by the names of their
/// constants, `ignored` are columns that ways do not follow, the usual ones where nobody chose.
public record KeptGraph(
        List<Path> folders,
        String lens,
        String detail,
        @Nullable List<String> ignored,
        Map<String, Arrangement> lenses) {

    public KeptGraph {
        folders = List.copyOf(folders);
        ignored = ignored == null ? null : List.copyOf(ignored);
        lenses = Map.copyOf(lenses);
    }

    /// What one lens shows, and where that lies.
    public record Arrangement(Part part, List<Place> places) {

        public Arrangement {
            places = List.copyOf(places);
        }
    }

    /// Which part of all nodes is shown, by their ids.
    public record Part(
            boolean all,
            int depth,
            List<String> seeds,
            List<String> added,
            List<String> removed,
            List<String> opened) {

        public Part {
            seeds = List.copyOf(seeds);
            added = List.copyOf(added);
            removed = List.copyOf(removed);
            opened = List.copyOf(opened);
        }
    }

    /// Where a node lies; `gone` is when it was not there any more.
    public record Place(
            String id,
            String name,
            String kind,
            String home,
            double x,
            double y,
            boolean pinned,
            @Nullable Instant gone) {}

    /// Of a workspace whose graph nobody has looked at.
    public static KeptGraph of(List<Path> folders) {
        return new KeptGraph(folders, "", "", null, Map.of());
    }

    public KeptGraph ignoring(@Nullable List<String> columns) {
        return new KeptGraph(folders, lens, detail, columns, lenses);
    }

    /// The same with what another lens shows.
    public KeptGraph with(String shown, Arrangement arrangement) {
        Map<String, Arrangement> all = new LinkedHashMap<>(lenses);
        all.put(shown, arrangement);
        return new KeptGraph(folders, lens, detail, ignored, all);
    }
}
