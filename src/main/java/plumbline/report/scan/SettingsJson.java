package plumbline.report.scan;

import org.jspecify.annotations.Nullable;

import plumbline.framework.Configured;
import plumbline.framework.DatabaseSettings;
import plumbline.framework.MigrationSet;
import plumbline.framework.MigrationSettings;
import plumbline.source.Secrets;

import tools.jackson.core.JsonGenerator;

import java.util.Locale;
import java.util.TreeMap;

/// A tool and its configuration as JSON, each value with where it comes from.
final class SettingsJson {

    void write(JsonGenerator json, MigrationSet set) {
        MigrationSettings settings = set.settings();
        json.writeStartObject();
        json.writeStringProperty("kind", set.framework().id());
        json.writeStringProperty("label", set.label());
        json.writeStringProperty("dialect", id(set.dialect()));
        json.writeName("config");
        if (settings.configFiles().isEmpty()) {
            json.writeNull();
        } else {
            json.writeString(settings.configFiles().getFirst());
        }
        strings(json, "configFiles", settings.configFiles());
        strings(
                json,
                "directories",
                settings.directories().stream().map(Configured::value).toList());
        json.writeStringProperty("historyTable", settings.historyTable().value());
        json.writeStringProperty("transactions", settings.transactions().value().id());
        strings(json, "extensions", settings.extensions());
        value(json, "schema", settings.schema());
        json.writeObjectPropertyStart("origins");
        value(json, "historyTable", settings.historyTable());
        value(json, "transactions", settings.transactions());
        new TreeMap<>(settings.more()).forEach((name, more) -> value(json, name, more));
        json.writeEndObject();
        json.writeArrayPropertyStart("databases");
        settings.databases().forEach(database -> database(json, database));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void database(JsonGenerator json, DatabaseSettings database) {
        json.writeStartObject();
        json.writeStringProperty("environment", database.environment());
        value(json, "client", database.client());
        value(json, "host", database.host());
        value(json, "port", database.port());
        value(json, "database", database.database());
        value(json, "user", database.user());
        value(json, "password", database.password());
        value(json, "tls", database.tls());
        value(json, "pool", database.pool());
        value(json, "url", database.url());
        json.writeEndObject();
    }

    private static void value(JsonGenerator json, String name, @Nullable Configured<?> configured) {
        if (configured == null) {
            return;
        }
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("value", text(configured.value()));
        json.writeStringProperty("origin", id(configured.origin()));
        if (configured.span() != null) {
            json.writeStringProperty("file", configured.span().file());
            json.writeNumberProperty("line", configured.span().line());
        }
        json.writeEndObject();
    }

    private static String text(Object value) {
        return value instanceof Enum<?> constant ? id(constant) : Secrets.mask(value.toString());
    }

    static String id(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static void strings(JsonGenerator json, String name, Iterable<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }
}
