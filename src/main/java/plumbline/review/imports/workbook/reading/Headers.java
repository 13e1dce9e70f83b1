package plumbline.review.imports.workbook.reading;

import plumbline.review.imports.workbook.ChecksColumn;
import plumbline.review.imports.workbook.sheet.SheetRow;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// Which column of a sheet is which, by what stands above it; `extra` are those that people added.
public record Headers(Map<ChecksColumn, Integer> known, SortedMap<Integer, String> extra) {

    private static final Map<String, ChecksColumn> NAMES = names();

    /// Those that a row names, as far as it is the one above the checks.
    static Optional<Headers> find(SheetRow row) {
        Map<ChecksColumn, Integer> known = new EnumMap<>(ChecksColumn.class);
        SortedMap<Integer, String> extra = new TreeMap<>();
        row.cells()
                .forEach(
                        (at, text) -> {
                            ChecksColumn column = NAMES.get(plain(text));
                            if (column == null || known.putIfAbsent(column, at) != null) {
                                extra.put(at, text.strip());
                            }
                        });
        Headers headers = new Headers(known, extra);
        return headers.areOfChecks() ? Optional.of(headers) : Optional.empty();
    }

    private boolean areOfChecks() {
        boolean named =
                has(ChecksColumn.ROW_ID) || (has(ChecksColumn.SERVICE) && has(ChecksColumn.CHECK));
        return named && ChecksColumn.open().stream().anyMatch(this::has);
    }

    boolean has(ChecksColumn column) {
        return known.containsKey(column);
    }

    /// What stands in all languages goes before ids, which programs write.
    private static Map<String, ChecksColumn> names() {
        Map<String, ChecksColumn> names = new HashMap<>();
        for (ChecksColumn each : ChecksColumn.values()) {
            Languages.header(each.id()).forEach(header -> names.putIfAbsent(plain(header), each));
        }
        for (ChecksColumn each : ChecksColumn.values()) {
            names.putIfAbsent(each.id(), each);
        }
        return names;
    }

    private static String plain(String header) {
        return header.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
