package plumbline.preferences.file;

import plumbline.preferences.TemplateProfile;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What is known of templates as a JSON array; entries that nobody understands stay.
final class TemplatesJson {

    private static final String NAME = "name";
    private static final String SHEET = "sheet";
    private static final String HEADER_ROW = "headerRow";
    private static final String COLUMNS = "columns";

    private TemplatesJson() {}

    static List<TemplateProfile> read(JsonNode templates) {
        return templates.isArray()
                ? templates.valueStream().flatMap(each -> find(each).stream()).toList()
                : List.of();
    }

    static ArrayNode write(List<TemplateProfile> wanted, JsonNode present) {
        ArrayNode written = JsonNodeFactory.instance.arrayNode();
        wanted.forEach(each -> written.add(entry(each)));
        if (present.isArray()) {
            present.valueStream().filter(each -> find(each).isEmpty()).forEach(written::add);
        }
        return written;
    }

    private static ObjectNode entry(TemplateProfile profile) {
        ObjectNode entry = JsonNodeFactory.instance.objectNode();
        entry.put(NAME, profile.name());
        entry.put(SHEET, profile.sheet());
        entry.put(HEADER_ROW, profile.headerRow());
        ObjectNode columns = entry.putObject(COLUMNS);
        profile.columns().forEach(columns::put);
        return entry;
    }

    private static Optional<TemplateProfile> find(JsonNode node) {
        boolean understood =
                node.path(NAME).isString()
                        && node.path(SHEET).isString()
                        && node.path(HEADER_ROW).isInt()
                        && node.path(COLUMNS) instanceof ObjectNode;
        if (!understood) {
            return Optional.empty();
        }
        Map<String, String> columns = new LinkedHashMap<>();
        ((ObjectNode) node.path(COLUMNS))
                .forEachEntry(
                        (column, id) ->
                                id.stringValueOpt().ifPresent(each -> columns.put(column, each)));
        return Optional.of(
                new TemplateProfile(
                        node.path(NAME).stringValue(),
                        node.path(SHEET).stringValue(),
                        node.path(HEADER_ROW).intValue(),
                        columns));
    }
}
