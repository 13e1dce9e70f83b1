package plumbline.gui;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// How fast the machine is that the tests run on.
///
/// What people would feel as waiting is allowed for on the machine of [#OURS]. One that is slower,
/// or that others use as well, is given more in proportion; one that is faster is given no less.
public final class Pace {

    /// What the errand took where the allowed times were written down.
    private static final Duration OURS = Duration.ofMillis(20);

    private static final int ROUNDS = 15;
    private static final int NUMBERS = 50_000;

    private Pace() {}

    /// What is allowed here and now.
    public static Duration allows(Duration there) {
        double slower = Math.max(1, (double) errand().toNanos() / OURS.toNanos());
        return Duration.ofNanos(Math.round(there.toNanos() * slower));
    }

    /// The usual time, not the shortest: what is measured meets others on the machine, too.
    private static Duration errand() {
        List<Duration> rounds =
                IntStream.range(0, ROUNDS)
                        .mapToObj(_ -> CpuTime.of(Pace::sortAndGroup))
                        .sorted()
                        .toList();
        return rounds.get(ROUNDS / 2);
    }

    /// Some of everything that a program does: numbers, texts, memory, and calls of its own.
    private static void sortAndGroup() {
        var groups =
                new Random(ROUNDS)
                        .longs(NUMBERS)
                        .mapToObj(Long::toHexString)
                        .sorted()
                        .collect(Collectors.groupingBy(text -> text.substring(0, 2)));
        if (groups.isEmpty()) {
            throw new AssertionError("numbers without a first digit");
        }
    }
}
