package plumbline.preferences;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// What belongs where in a client's workbook, under the name that a person gave it: below which row
/// of which sheet, and for each column the id of what is written there, which no language changes.
public record TemplateProfile(
        String name, String sheet, int headerRow, Map<String, String> columns) {

    public TemplateProfile {
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
    }
}
