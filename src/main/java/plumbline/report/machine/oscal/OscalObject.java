package plumbline.report.machine.oscal;

import plumbline.report.JsonDocument;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Writes what many objects of OSCAL have.
final class OscalObject {

    /// Whose words the names of properties are.
    private static final String NAMESPACE = "urn:plumbline:audit";

    private final JsonDocument document;

    OscalObject(JsonDocument document) {
        this.document = document;
    }

    /// Properties, of which OSCAL wants at least one wherever there is a list.
    static final class Properties {

        private final List<Property> all = new ArrayList<>();

        /// Adds one, if it says something.
        Properties with(String name, String value) {
            if (!value.isBlank()) {
                all.add(new Property(name, value));
            }
            return this;
        }
    }

    private record Property(String name, String value) {}

    void field(String name, String value) {
        document.json().writeStringProperty(name, value);
    }

    void object(String name, Runnable write) {
        document.object(name, write);
    }

    /// A list, unless it would be empty: OSCAL knows no empty ones.
    <T> void list(String name, List<T> all, Consumer<T> write) {
        if (!all.isEmpty()) {
            document.list(name, all, write);
        }
    }

    void texts(String name, List<String> all) {
        document.json().writeArrayPropertyStart(name);
        all.forEach(document.json()::writeString);
        document.json().writeEndArray();
    }

    void properties(Properties properties) {
        list(
                "props",
                properties.all,
                each -> {
                    field("name", each.name());
                    field("ns", NAMESPACE);
                    field("value", OscalText.value(each.value()));
                });
    }
}
