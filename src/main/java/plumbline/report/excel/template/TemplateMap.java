package plumbline.report.excel.template;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// Where in a template what is written: below which row of which sheet, and for each column by its
/// key the id of what belongs there. The row counts from 1, as people see it; without a sheet only
/// placeholders are filled.
public record TemplateMap(String sheet, int headerRow, Map<String, String> columns) {

    /// Only placeholders.
    public static final TemplateMap NONE = new TemplateMap("", 0, Map.of());

    public TemplateMap {
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
    }

    /// Whether it says what to write below a header.
    public boolean isMapped() {
        return !sheet.isEmpty() && headerRow > 0 && !columns.isEmpty();
    }

    /// The same with something else in a column; nothing leaves the column alone.
    public TemplateMap with(String column, String field) {
        Map<String, String> changed = new LinkedHashMap<>(columns);
        if (field.isEmpty()) {
            changed.remove(column);
        } else {
            changed.put(column, field);
        }
        return new TemplateMap(sheet, headerRow, changed);
    }
}
