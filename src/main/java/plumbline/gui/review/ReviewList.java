package plumbline.gui.review;

import plumbline.check.Section;
import plumbline.gui.audit.AuditRow;
import plumbline.review.decision.Cell;
import plumbline.words.Words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Puts cells below headings: the checks of a service by section, the services of a check by what
/// their evidence comes down to.
record ReviewList(Words words, Map<Cell, String> facts) {

    List<ReviewItem> of(Pivot pivot, Collection<AuditRow> rows) {
        return switch (pivot) {
            case BY_SERVICE -> bySection(rows);
            case BY_CHECK -> byFact(rows);
        };
    }

    private static List<ReviewItem> bySection(Collection<AuditRow> rows) {
        Map<Section, List<AuditRow>> sections = new EnumMap<>(Section.class);
        rows.forEach(
                each ->
                        sections.computeIfAbsent(each.check().section(), _ -> new ArrayList<>())
                                .add(each));
        List<ReviewItem> items = new ArrayList<>();
        sections.forEach(
                (section, below) -> {
                    items.add(new ReviewItem.Heading(section.title(), below));
                    below.forEach(each -> items.add(new ReviewItem.Entry(each)));
                });
        return items;
    }

    /// The largest cluster first; a cell whose evidence nobody shares stands for itself, and one
    /// without evidence shares none.
    private List<ReviewItem> byFact(Collection<AuditRow> rows) {
        Map<Alike, List<AuditRow>> clusters = new LinkedHashMap<>();
        rows.forEach(
                each ->
                        clusters.computeIfAbsent(
                                        Alike.of(each, facts.get(each.cell())),
                                        _ -> new ArrayList<>())
                                .add(each));
        return clusters.values().stream()
                .sorted((one, other) -> other.size() - one.size())
                .map(this::item)
                .toList();
    }

    private ReviewItem item(List<AuditRow> cluster) {
        return cluster.size() == 1
                ? new ReviewItem.Entry(cluster.getFirst())
                : new ReviewItem.Cluster(
                        words.get("review.cluster", cluster.size()), cluster, false);
    }
}
