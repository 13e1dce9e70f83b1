package plumbline.analysis;

import plumbline.source.SourceTree;
import plumbline.source.git.GitHistory;

import java.nio.file.Path;
import java.util.List;

/// All that was read of one opened folder; not `complete` when it was cancelled.
///
/// `histories` has what git knows of the migrations, one for each work tree, where that was asked
/// for; `sources` are its files, to show what something rests on.
public record FolderReading(
        Path root,
        List<ServiceReading> services,
        List<LeftOut> leftOut,
        List<Incident> incidents,
        List<GitHistory> histories,
        SourceTree sources,
        Timings timings,
        boolean complete) {

    public FolderReading {
        services = List.copyOf(services);
        leftOut = List.copyOf(leftOut);
        incidents = List.copyOf(incidents);
        histories = List.copyOf(histories);
    }

    /// The same with other things read of its services.
    public FolderReading withServices(List<ServiceReading> others) {
        return new FolderReading(
                root, others, leftOut, incidents, histories, sources, timings, complete);
    }
}
