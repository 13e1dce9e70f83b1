package plumbline.report.scan;

import plumbline.setting.Surrounding;
import plumbline.setting.Surroundings;
import plumbline.setting.Unread;
import plumbline.source.git.GitHistory;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;

/// What stands around migrations, and what git knows of them, as JSON: each fact with its own
/// names.
final class SurroundingsJson {

    private static final ObjectMapper MAPPER = JsonMapper.shared();

    void write(JsonGenerator json, Surroundings surroundings) {
        json.writeArrayPropertyStart("surroundings");
        facts(json, "own", surroundings.own());
        facts(json, "shared", surroundings.shared());
        json.writeEndArray();
        json.writeArrayPropertyStart("surroundingsUnread");
        for (Unread unread : surroundings.unread()) {
            json.writeStartObject();
            json.writeStringProperty("file", unread.span().file());
            json.writeNumberProperty("line", unread.span().line());
            json.writeStringProperty("reason", unread.reason());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void facts(JsonGenerator json, String scope, List<Surrounding> facts) {
        for (Surrounding fact : facts) {
            ObjectNode node = MAPPER.createObjectNode();
            node.put("kind", kind(fact));
            node.put("scope", scope);
            node.put("file", fact.span().file());
            node.put("line", fact.span().line());
            node.put("endLine", fact.span().endLine());
            node.setAll(MAPPER.<ObjectNode>valueToTree(fact));
            node.remove("span");
            json.writePOJO(node);
        }
    }

    /// `PackageFact.Script` is a `package.script`.
    private static String kind(Surrounding fact) {
        Class<?> type = fact.getClass();
        Class<?> family = type.getEnclosingClass();
        String name = decapitalised(type.getSimpleName());
        return family == null
                ? name
                : decapitalised(family.getSimpleName().replace("Fact", "")) + "." + name;
    }

    private static String decapitalised(String name) {
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    void history(JsonGenerator json, GitHistory history) {
        ObjectNode node = MAPPER.valueToTree(history);
        node.remove("order");
        json.writePOJO(node);
    }
}
