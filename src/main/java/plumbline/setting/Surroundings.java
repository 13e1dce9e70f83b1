package plumbline.setting;

import java.util.List;
import java.util.stream.Stream;

/// What was found around the migrations of a service: its `own` facts, and those `shared` with
/// others because they stand in a folder above it.
public record Surroundings(List<Surrounding> own, List<Surrounding> shared, List<Unread> unread) {

    public Surroundings {
        own = List.copyOf(own);
        shared = List.copyOf(shared);
        unread = List.copyOf(unread);
    }

    /// All facts of a kind, the service's own ones first.
    public <T extends Surrounding> List<T> all(Class<T> kind) {
        return Stream.concat(own.stream(), shared.stream())
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }
}
