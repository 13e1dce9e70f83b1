package plumbline.review.compare;

import org.jspecify.annotations.Nullable;

import plumbline.review.decision.Cell;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// What an audit says at a moment, for each check of each service.
public record Snapshot(Source source, SortedMap<Cell, Answer> answers, List<Flaw> flaws) {

    public Snapshot {
        answers = Collections.unmodifiableSortedMap(new TreeMap<>(answers));
        flaws = List.copyOf(flaws);
    }

    /// Where it comes from: the last decision was at `date`, the evidence of a service was taken
    /// from a commit; `profile` is what proposals depend on, by switch. What is not known is
    /// missing.
    public record Source(
            String file,
            @Nullable Instant date,
            List<String> reviewers,
            SortedMap<String, String> commits,
            SortedMap<String, String> profile) {

        public Source {
            reviewers = List.copyOf(reviewers);
            commits = Collections.unmodifiableSortedMap(new TreeMap<>(commits));
            profile = Collections.unmodifiableSortedMap(new TreeMap<>(profile));
        }
    }

    public SortedSet<String> services() {
        SortedSet<String> services = new TreeSet<>();
        answers.keySet().forEach(each -> services.add(each.service()));
        return services;
    }

    /// How many of its results are only proposed.
    public long proposed() {
        return answers.values().stream().filter(each -> each.basis() == Basis.PROPOSED).count();
    }

    /// The same with other names for its services.
    Snapshot renamed(Map<String, String> names) {
        SortedMap<Cell, Answer> renamed = new TreeMap<>();
        List<Cell> twice = new ArrayList<>();
        answers.forEach(
                (cell, answer) -> {
                    Cell now = cell.ofService(names.getOrDefault(cell.service(), cell.service()));
                    if (renamed.put(now, answer) != null) {
                        twice.add(now);
                    }
                });
        if (!twice.isEmpty()) {
            throw new IllegalArgumentException("two services of one name: " + twice.getFirst());
        }
        return new Snapshot(source, renamed, flaws);
    }
}
