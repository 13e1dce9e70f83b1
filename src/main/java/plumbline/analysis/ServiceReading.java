package plumbline.analysis;

import plumbline.framework.Migration;

import java.util.List;
import java.util.stream.Stream;

/// One service: a folder with its own migrations, and what was read of them.
public record ServiceReading(String name, String home, List<SetReading> sets) {

    public ServiceReading {
        sets = List.copyOf(sets);
    }

    public Stream<Migration> migrations() {
        return sets.stream().flatMap(set -> set.migrations().stream());
    }
}
