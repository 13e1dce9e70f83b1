package plumbline.analysis.dependency.fleet;

import plumbline.analysis.Certainty;
import plumbline.analysis.dependency.SetDependencies;
import plumbline.schema.dependency.TableReference.Open;

import java.util.List;

/// A column that leads to a table of another set of migrations, where no foreign key can lead; with
/// several `targets` nobody can tell which is meant.
public record OutsideReference(
        SetDependencies set, Open reference, List<Target> targets, Certainty certainty) {

    public OutsideReference {
        targets = List.copyOf(targets);
    }

    /// A table of another set.
    public record Target(SetDependencies set, int table) {}
}
