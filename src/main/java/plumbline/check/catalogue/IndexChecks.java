package plumbline.check.catalogue;

import plumbline.check.Check;
import plumbline.check.index.CompositeIndexes;
import plumbline.check.index.ForeignKeyIndexed;
import plumbline.check.index.GinIndexes;
import plumbline.check.index.NamedIndexes;
import plumbline.check.index.NewColumnIndexed;
import plumbline.check.index.PartialIndexes;
import plumbline.check.index.PrimaryKeyThere;

import java.util.List;

/// The checks on indexes, in reading order.
final class IndexChecks {

    private IndexChecks() {}

    static List<Check> all() {
        return List.of(
                new PrimaryKeyThere(),
                new ForeignKeyIndexed(),
                new NewColumnIndexed(),
                new CompositeIndexes(),
                new PartialIndexes(),
                new GinIndexes(),
                new NamedIndexes());
    }
}
