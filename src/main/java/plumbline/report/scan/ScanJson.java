package plumbline.report.scan;

import plumbline.analysis.FolderReading;
import plumbline.analysis.Incident;
import plumbline.analysis.LeftOut;
import plumbline.analysis.ServiceReading;
import plumbline.analysis.SetReading;
import plumbline.analysis.Timings;
import plumbline.framework.Migration;
import plumbline.words.Words;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

import java.io.Writer;
import java.time.Duration;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/// Writes what was read as JSON; its keys are a contract: more may come, none changes its name.
public final class ScanJson {

    private static final int FORMAT_VERSION = 1;

    private static final ObjectMapper MAPPER =
            JsonMapper.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final Words words;
    private final SettingsJson settings = new SettingsJson();
    private final MigrationJson migrations;
    private final SurroundingsJson surroundings = new SurroundingsJson();

    public ScanJson(Words words) {
        this.words = words;
        this.migrations = new MigrationJson(words);
    }

    public void write(List<FolderReading> readings, Writer to) {
        try (JsonGenerator json =
                MAPPER.writer().with(new DefaultPrettyPrinter()).createGenerator(to)) {
            json.writeStartObject();
            json.writeNumberProperty("formatVersion", FORMAT_VERSION);
            services(json, readings);
            list(json, "skipped", readings, FolderReading::leftOut, this::leftOut);
            list(json, "histories", readings, FolderReading::histories, surroundings::history);
            list(json, "incidents", readings, FolderReading::incidents, ScanJson::incident);
            totals(json, ScanTotals.of(readings));
            timings(json, readings);
            json.writeEndObject();
        }
    }

    private static <T> void list(
            JsonGenerator json,
            String name,
            List<FolderReading> readings,
            Function<FolderReading, List<T>> parts,
            BiConsumer<JsonGenerator, T> write) {
        json.writeArrayPropertyStart(name);
        for (FolderReading reading : readings) {
            parts.apply(reading).forEach(each -> write.accept(json, each));
        }
        json.writeEndArray();
    }

    private void services(JsonGenerator json, List<FolderReading> readings) {
        json.writeArrayPropertyStart("services");
        for (FolderReading reading : readings) {
            for (ServiceReading service : reading.services()) {
                service(json, reading, service);
            }
        }
        json.writeEndArray();
    }

    private void service(JsonGenerator json, FolderReading reading, ServiceReading service) {
        json.writeStartObject();
        json.writeStringProperty("name", service.name());
        json.writeStringProperty("root", service.home().isEmpty() ? "." : service.home());
        json.writeStringProperty("folder", reading.root().toString());
        json.writeArrayPropertyStart("frameworks");
        service.sets().forEach(set -> settings.write(json, set.set()));
        json.writeEndArray();
        json.writeStringProperty(
                "database", SettingsJson.id(service.sets().getFirst().set().dialect()));
        json.writeArrayPropertyStart("migrations");
        for (SetReading set : service.sets()) {
            for (Migration migration : set.migrations()) {
                migrations.write(json, set.set().label(), migration, reading.sources());
            }
        }
        json.writeEndArray();
        surroundings.write(json, service.surroundings());
        json.writeEndObject();
    }

    private void leftOut(JsonGenerator json, LeftOut left) {
        json.writeStartObject();
        json.writeStringProperty("file", left.file());
        json.writeStringProperty(
                "reason",
                switch (left) {
                    case LeftOut.Unread unread -> words.get(unread.reason().key());
                    case LeftOut.NoMigration(String _, String reason) -> reason;
                });
        json.writeEndObject();
    }

    private static void incident(JsonGenerator json, Incident incident) {
        json.writeStartObject();
        json.writeStringProperty("part", incident.part());
        json.writeStringProperty("file", incident.file());
        json.writeStringProperty("failure", incident.cause().getClass().getName());
        json.writeEndObject();
    }

    private static void totals(JsonGenerator json, ScanTotals totals) {
        json.writeObjectPropertyStart("totals");
        json.writeNumberProperty("services", totals.services());
        json.writeNumberProperty("migrations", totals.migrations());
        json.writeNumberProperty("withDown", totals.withDown());
        json.writeNumberProperty("operations", totals.operations());
        json.writeNumberProperty("understood", totals.understood());
        json.writeNumberProperty("notUnderstood", totals.obstacles());
        json.writeEndObject();
    }

    private static void timings(JsonGenerator json, List<FolderReading> readings) {
        json.writeObjectPropertyStart("timings");
        json.writeNumberProperty("listingMs", millis(readings, Timings::listing));
        json.writeNumberProperty("findingMs", millis(readings, Timings::finding));
        json.writeNumberProperty("readingMs", millis(readings, Timings::reading));
        json.writeNumberProperty("totalMs", millis(readings, Timings::total));
        json.writeEndObject();
    }

    private static long millis(List<FolderReading> readings, Function<Timings, Duration> part) {
        return readings.stream().mapToLong(each -> part.apply(each.timings()).toMillis()).sum();
    }
}
