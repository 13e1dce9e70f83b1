package plumbline.gui.palette;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/// The few best of many; of equals, those that came first.
///
/// Sorting all of fifty thousand for the sixty that are shown takes most of the time of a key.
final class BestFirst<T> {

    private record Ranked<T>(T value, int score, int place) {}

    private final int most;
    private final PriorityQueue<Ranked<T>> worstFirst =
            new PriorityQueue<>(
                    Comparator.<Ranked<T>>comparingInt(Ranked::score)
                            .thenComparing(Ranked::place, Comparator.reverseOrder()));
    private int offered;

    BestFirst(int most) {
        this.most = most;
    }

    void offer(T value, int score) {
        Ranked<T> worst = worstFirst.peek();
        if (worst == null || worstFirst.size() < most || score > worst.score()) {
            worstFirst.add(new Ranked<>(value, score, offered));
        }
        if (worstFirst.size() > most) {
            worstFirst.remove();
        }
        offered++;
    }

    List<T> toList() {
        return worstFirst.stream()
                .sorted(worstFirst.comparator().reversed())
                .map(Ranked::value)
                .toList();
    }
}
