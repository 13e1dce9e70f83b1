package plumbline.analysis.ownership;

import plumbline.analysis.Certainty;
import plumbline.analysis.TableKey;
import plumbline.source.SourceSpan;

import java.util.List;

/// Several services make the same table in one database, or in databases that may be one.
///
/// `guarded` when at most one of them would fail because of the others.
public record DoubleOwner(
        TableKey table, Certainty certainty, boolean guarded, List<TableUse> creations) {

    public DoubleOwner {
        creations = List.copyOf(creations);
    }

    public List<String> services() {
        return creations.stream().map(TableUse::service).distinct().toList();
    }

    public List<SourceSpan> evidence() {
        return creations.stream().map(TableUse::span).toList();
    }
}
