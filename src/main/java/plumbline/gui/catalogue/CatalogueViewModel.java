package plumbline.gui.catalogue;

import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import plumbline.check.CheckInfo;
import plumbline.gui.audit.OpenAudit;
import plumbline.gui.page.CheckPages;
import plumbline.review.catalogue.AuditCatalogue;
import plumbline.review.cell.CellState;
import plumbline.words.Words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All checks by section, as the open audit has them, and which one is looked at.
public final class CatalogueViewModel {

    private final OpenAudit audit;
    private final CheckPages pages;
    private final Words words;
    private final CatalogueFilter filter = new CatalogueFilter();
    private final ObservableList<CatalogueItem> items = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable CatalogueItem> current = new SimpleObjectProperty<>();
    private final ObjectProperty<Side> side = new SimpleObjectProperty<>(Side.CHECKS);
    private final ReadOnlyStringWrapper counts = new ReadOnlyStringWrapper("");
    private List<CheckInfo> usual = List.of();
    private List<CatalogueCheck> checks = List.of();
    private String wanted = "";

    public CatalogueViewModel(OpenAudit audit, CheckPages pages, Words words) {
        this.audit = audit;
        this.pages = pages;
        this.words = words;
        filter.all().forEach(each -> each.addListener(_ -> list()));
        // also where all numbers are what they were, as when something weighs otherwise
        audit.numbersProperty().addListener((Observable _) -> changed());
        current.subscribe(now -> find(now).ifPresent(each -> wanted = each.id()));
    }

    /// Reads the catalogue, the first time that somebody looks at it.
    void begin() {
        if (usual.isEmpty()) {
            pages.all(
                    all -> {
                        usual = all;
                        gather();
                    });
        }
    }

    OpenAudit audit() {
        return audit;
    }

    CheckPages pages() {
        return pages;
    }

    CatalogueFilter filter() {
        return filter;
    }

    ObservableList<CatalogueItem> items() {
        return items;
    }

    /// The line that the keys are about.
    ObjectProperty<@Nullable CatalogueItem> currentProperty() {
        return current;
    }

    /// What the screen shows.
    ObjectProperty<Side> sideProperty() {
        return side;
    }

    ReadOnlyStringProperty countsProperty() {
        return counts.getReadOnlyProperty();
    }

    /// The check that is looked at.
    Optional<CatalogueCheck> findCheck() {
        return find(current.get());
    }

    private static Optional<CatalogueCheck> find(@Nullable CatalogueItem item) {
        return Optional.ofNullable(item).flatMap(CatalogueItem::findCheck);
    }

    /// Looks at a check; a filter that hides it is cleared.
    public void show(String id) {
        wanted = id;
        side.set(Side.CHECKS);
        boolean hidden =
                checks.stream().anyMatch(each -> each.id().equals(id) && !filter.passes(each));
        if (hidden) {
            filter.clear();
        }
        select();
    }

    /// Whether that is the check that is looked at.
    public boolean isAt(String id) {
        return findCheck().filter(each -> each.id().equals(id)).isPresent();
    }

    void step(int by) {
        List<CatalogueItem> lines =
                items.stream().filter(each -> each.findCheck().isPresent()).toList();
        int at = lines.indexOf(current.get()) + by;
        if (at >= 0 && at < lines.size()) {
            current.set(lines.get(at));
        }
    }

    /// Numbers that nobody looked at tell of no further change.
    private void changed() {
        audit.numbersProperty().get();
        gather();
    }

    private void gather() {
        if (usual.isEmpty()) {
            return;
        }
        Map<String, List<CellState>> cells = new HashMap<>();
        audit.rows()
                .forEach(
                        each ->
                                cells.computeIfAbsent(each.check().id(), _ -> new ArrayList<>())
                                        .add(each.state()));
        AuditCatalogue catalogue = audit.catalogueProperty().get();
        checks =
                catalogue.all(usual).stream()
                        .map(
                                each ->
                                        CatalogueCheck.of(
                                                each,
                                                catalogue,
                                                cells.getOrDefault(each.id(), List.of())))
                        .toList();
        counts.set(
                words.get(
                        "catalogue.counts",
                        checks.size(),
                        catalogue.own().size(),
                        catalogue.notAsked().size()));
        list();
    }

    private void list() {
        List<CatalogueItem> now =
                CatalogueItem.all(checks.stream().filter(filter::passes).toList());
        if (!now.equals(items)) {
            items.setAll(now);
            select();
        }
    }

    /// The one that somebody wanted last, or the first.
    private void select() {
        items.stream()
                .filter(each -> find(each).filter(one -> one.id().equals(wanted)).isPresent())
                .findFirst()
                .or(() -> items.stream().filter(each -> find(each).isPresent()).findFirst())
                .ifPresentOrElse(current::set, () -> current.set(null));
    }
}
