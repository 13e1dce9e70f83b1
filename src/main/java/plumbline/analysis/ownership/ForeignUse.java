package plumbline.analysis.ownership;

import plumbline.analysis.Certainty;
import plumbline.analysis.TableKey;
import plumbline.analysis.database.Sharing;
import plumbline.source.SourceSpan;

import java.util.List;
import java.util.stream.Stream;

/// A service works on a table that it does not make and that others make.
///
/// Certain where it shares its database with an owner, likely where that may be, and a hint where
/// their databases differ.
public record ForeignUse(
        String service,
        TableKey table,
        List<String> owners,
        Sharing sharing,
        List<TableUse> uses,
        List<TableUse> creations) {

    public ForeignUse {
        owners = List.copyOf(owners);
        uses = List.copyOf(uses);
        creations = List.copyOf(creations);
    }

    public Certainty certainty() {
        return switch (sharing) {
            case SHARED -> Certainty.CERTAIN;
            case LIKELY_SHARED, UNKNOWN -> Certainty.LIKELY;
            case APART -> Certainty.HINT;
        };
    }

    /// The uses first, then where the table is made.
    public List<SourceSpan> evidence() {
        return Stream.concat(uses.stream(), creations.stream()).map(TableUse::span).toList();
    }
}
