package plumbline.gui.review;

import javafx.beans.property.ObjectProperty;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import plumbline.gui.audit.AuditRow;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// The lines of the list with cells that are folded together, and what they stand for.
public final class Folds {

    private final ObservableList<ReviewItem> items;
    private final ObjectProperty<@Nullable ReviewItem> current;

    /// The one of cells that are folded together which somebody came from.
    private @Nullable AuditRow looked;

    Folds(ObservableList<ReviewItem> items, ObjectProperty<@Nullable ReviewItem> current) {
        this.items = items;
        this.current = current;
    }

    /// The cells in the line that is looked at.
    public List<AuditRow> together() {
        return Optional.ofNullable(current.get()).map(ReviewItem::rows).orElse(List.of());
    }

    /// Those of them that a key is about: of several the open ones, as long as there are any, so
    /// that nothing is decided anew by the way.
    public List<AuditRow> meant() {
        return meant(together());
    }

    static List<AuditRow> meant(List<AuditRow> rows) {
        List<AuditRow> open = rows.stream().filter(AuditRow::isOpen).toList();
        return open.isEmpty() ? rows : open;
    }

    /// The cell that is looked at, of several the one that led there, or else the first.
    Optional<AuditRow> findLookedAt() {
        List<AuditRow> rows = together();
        return rows.stream()
                .filter(each -> each.equals(looked))
                .findFirst()
                .or(() -> rows.stream().findFirst());
    }

    /// The line that shows a cell, which is the one that led there from now on.
    Optional<ReviewItem> find(@Nullable AuditRow row) {
        looked = row;
        return items.stream().filter(each -> row != null && shows(each, row)).findFirst();
    }

    /// Those below an open cluster show theirs themselves.
    private static boolean shows(ReviewItem item, AuditRow row) {
        return switch (item) {
            case ReviewItem.Heading _ -> false;
            case ReviewItem.Cluster cluster -> !cluster.open() && cluster.rows().contains(row);
            case ReviewItem.Entry(AuditRow own) -> own.equals(row);
        };
    }

    /// Whether something in a line is to be decided that no line below it shows.
    static boolean isOpen(ReviewItem item) {
        boolean shown =
                item instanceof ReviewItem.Heading
                        || (item instanceof ReviewItem.Cluster cluster && cluster.open());
        return !shown && item.rows().stream().anyMatch(AuditRow::isOpen);
    }

    /// Shows the cells of the line below it.
    public void unfold() {
        if (current.get() instanceof ReviewItem.Cluster cluster && !cluster.open()) {
            int place = items.indexOf(cluster);
            turn(cluster, place);
            items.addAll(place + 1, cluster.entries());
        }
    }

    /// Folds the open cluster that the line is, or is one of.
    public void fold() {
        ReviewItem line = current.get();
        findAround(line)
                .ifPresent(
                        cluster -> {
                            looked = findLookedAt().orElse(null);
                            int place = items.indexOf(cluster);
                            items.remove(place + 1, place + 1 + cluster.rows().size());
                            turn(cluster, place);
                        });
    }

    private void turn(ReviewItem.Cluster cluster, int place) {
        ReviewItem turned = cluster.turned();
        items.set(place, turned);
        current.set(turned);
    }

    /// Folds a cluster or unfolds it.
    void turn(ReviewItem.Cluster cluster) {
        current.set(cluster);
        if (cluster.open()) {
            fold();
        } else {
            unfold();
        }
    }

    /// Shows one of the cells of the line alone.
    void goTo(AuditRow row) {
        unfold();
        find(row).ifPresent(current::set);
    }

    /// The open cluster that a line is, or stands below.
    Optional<ReviewItem.Cluster> findAround(@Nullable ReviewItem item) {
        return items.stream()
                .filter(ReviewItem.Cluster.class::isInstance)
                .map(ReviewItem.Cluster.class::cast)
                .filter(ReviewItem.Cluster::open)
                .filter(each -> item != null && each.rows().containsAll(item.rows()))
                .findFirst();
    }

    Optional<ReviewItem> findFrom(int place, int by, Predicate<ReviewItem> what) {
        return IntStream.iterate(place, each -> each >= 0 && each < items.size(), each -> each + by)
                .mapToObj(items::get)
                .filter(what)
                .findFirst();
    }
}
