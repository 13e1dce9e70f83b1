package plumbline.review.compare.reading;

import plumbline.review.action.Review;
import plumbline.review.audit.Audit;
import plumbline.review.compare.CarryOver;
import plumbline.review.compare.Comparison;
import plumbline.review.compare.catalogue.Ruling;
import plumbline.review.compare.catalogue.Rulings;
import plumbline.review.evidence.Rechecks;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/// An audit that follows another one: what is decided in it, the digests of what its checks ask,
/// and its services, each under the name that it has there.
public record Successor(
        Review review, SortedMap<String, String> checks, SortedSet<String> services) {

    public Successor {
        checks = new TreeMap<>(checks);
    }

    /// What it can take over; `names` are new names of services, and `look` tells what became of
    /// the evidence, by the names of the last audit.
    public CarriedOver carryOver(
            Audit last, Map<String, String> names, Rechecks.Look look, LocalDate today) {
        Review then = last.review();
        List<Ruling> rulings = new Rulings(then, review, last.file().checks(), checks, names).all();
        // what is asked there is asked here as well, so that its answers are not left behind
        Review now = Rulings.after(review, rulings);
        Comparison comparison =
                Comparison.of(
                        new ReviewSnapshot(then, last.file().checks(), Set.of())
                                .take(last.path().toString(), List.of()),
                        new ReviewSnapshot(now, checks, services).take("", List.of()),
                        names);
        CarryOver cells = new CarryOver(comparison, then, now, Rechecks.of(then, look), today);
        return new CarriedOver(rulings, cells.all(), true, List.of());
    }
}
