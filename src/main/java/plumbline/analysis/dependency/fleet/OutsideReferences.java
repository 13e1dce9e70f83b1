package plumbline.analysis.dependency.fleet;

import plumbline.analysis.Certainty;
import plumbline.analysis.dependency.SetDependencies;
import plumbline.analysis.dependency.fleet.OutsideReference.Target;
import plumbline.schema.dependency.TableKeys;
import plumbline.schema.dependency.TableNouns;
import plumbline.schema.dependency.TableNouns.Named;
import plumbline.schema.dependency.TableReference.Ground;
import plumbline.schema.dependency.TableReference.Open;
import plumbline.schema.object.Table;
import plumbline.schema.state.SchemaState;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds the tables of others that columns without a foreign key lead to.
public final class OutsideReferences {

    private final List<Side> sides;

    /// The tables of one set after its last migration.
    private record Side(SetDependencies set, TableNouns nouns, TableKeys keys) {}

    public OutsideReferences(List<SetDependencies> sets) {
        this.sides =
                sets.stream()
                        .map(
                                set -> {
                                    SchemaState end = set.history().end();
                                    return new Side(set, new TableNouns(end), new TableKeys(end));
                                })
                        .toList();
    }

    public Optional<OutsideReference> find(SetDependencies set, Open reference) {
        List<Target> targets = new ArrayList<>();
        boolean sure = true;
        for (Side side : sides) {
            Optional<Named> named = side.nouns().find(reference.name());
            if (side.set().equals(set) || named.isEmpty()) {
                continue;
            }
            for (Table table : named.get().tables()) {
                boolean fits = !table.assumed() && side.keys().has(table.id(), reference.type());
                if (fits) {
                    targets.add(new Target(side.set(), table.id()));
                    sure &= named.get().ground() != Ground.ENDING;
                }
            }
        }
        if (targets.isEmpty()) {
            return Optional.empty();
        }
        Certainty certainty = sure && targets.size() == 1 ? Certainty.LIKELY : Certainty.HINT;
        return Optional.of(new OutsideReference(set, reference, targets, certainty));
    }
}
