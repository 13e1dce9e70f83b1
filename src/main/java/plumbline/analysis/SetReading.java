package plumbline.analysis;

import plumbline.framework.Migration;
import plumbline.framework.MigrationSet;

import java.util.List;

/// One set of migrations, read, in the order in which its tool runs them.
public record SetReading(MigrationSet set, List<Migration> migrations) {

    public SetReading {
        migrations = List.copyOf(migrations);
    }
}
