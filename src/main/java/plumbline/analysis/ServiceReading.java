package plumbline.analysis;

import plumbline.framework.Migration;
import plumbline.setting.Surroundings;

import java.util.List;
import java.util.stream.Stream;

/// One service: a folder with its own migrations, what was read of them, and what stands around
/// them.
public record ServiceReading(
        String name, String home, List<SetReading> sets, Surroundings surroundings) {

    public ServiceReading {
        sets = List.copyOf(sets);
    }

    /// The same under a name that tells it from others.
    public ServiceReading named(String newName) {
        return newName.equals(name) ? this : new ServiceReading(newName, home, sets, surroundings);
    }

    public Stream<Migration> migrations() {
        return sets.stream().flatMap(set -> set.migrations().stream());
    }
}
