package plumbline.analysis.dependency;

import plumbline.analysis.Certainty;
import plumbline.analysis.ownership.TableUse;
import plumbline.source.SourceSpan;

import java.util.List;
import java.util.stream.Stream;

/// A migration that must come after another one, for it uses what that one made or changed.
public record MigrationNeed(
        MigrationKey user, MigrationKey needed, List<Reason> reasons, Certainty certainty) {

    public MigrationNeed {
        reasons = List.copyOf(reasons);
    }

    /// An object that one migration uses, and where the other one made or last changed it.
    public record Reason(
            String object, TableUse.Kind use, boolean made, SourceSpan used, SourceSpan cause) {}

    /// The names of the objects, each once.
    public List<String> objects() {
        return reasons.stream().map(Reason::object).distinct().toList();
    }

    /// Where it uses the first of them, and where that comes from.
    public List<SourceSpan> evidence() {
        return reasons.stream()
                .limit(1)
                .flatMap(each -> Stream.of(each.used(), each.cause()))
                .toList();
    }
}
