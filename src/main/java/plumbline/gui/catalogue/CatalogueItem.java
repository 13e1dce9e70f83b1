package plumbline.gui.catalogue;

import plumbline.check.Section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A line of the list: a section, or a check.
sealed interface CatalogueItem {

    /// The check of the line.
    default Optional<CatalogueCheck> findCheck() {
        return Optional.empty();
    }

    record Heading(Section section, int checks) implements CatalogueItem {}

    record Entry(CatalogueCheck check) implements CatalogueItem {

        @Override
        public Optional<CatalogueCheck> findCheck() {
            return Optional.of(check);
        }
    }

    /// Checks below the headings of their sections.
    static List<CatalogueItem> all(List<CatalogueCheck> checks) {
        List<CatalogueItem> items = new ArrayList<>();
        for (Section section : Section.values()) {
            List<CatalogueCheck> below =
                    checks.stream().filter(each -> each.check().section() == section).toList();
            if (!below.isEmpty()) {
                items.add(new Heading(section, below.size()));
                below.forEach(each -> items.add(new Entry(each)));
            }
        }
        return items;
    }
}
