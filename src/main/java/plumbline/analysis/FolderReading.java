package plumbline.analysis;

import java.nio.file.Path;
import java.util.List;

/// All that was read of one opened folder; not `complete` when it was cancelled.
public record FolderReading(
        Path root,
        List<ServiceReading> services,
        List<LeftOut> leftOut,
        List<Incident> incidents,
        Timings timings,
        boolean complete) {

    public FolderReading {
        services = List.copyOf(services);
        leftOut = List.copyOf(leftOut);
        incidents = List.copyOf(incidents);
    }
}
