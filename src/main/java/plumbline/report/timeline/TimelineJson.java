package plumbline.report.timeline;

import plumbline.analysis.timeline.Axis;
import plumbline.analysis.timeline.AxisOrder;
import plumbline.analysis.timeline.GitStanding;
import plumbline.analysis.timeline.SetTimeline;
import plumbline.analysis.timeline.TimelineFact;
import plumbline.analysis.timeline.TimelinePoint;
import plumbline.report.Spelled;
import plumbline.source.SourceSpan;
import plumbline.source.git.Change;
import plumbline.words.Words;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/// Writes timelines as JSON; its keys are a contract: more may come, none changes its name.
public final class TimelineJson {

    private static final int FORMAT_VERSION = 1;

    private static final ObjectMapper MAPPER =
            JsonMapper.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final JsonGenerator json;
    private final FactWords words;

    private TimelineJson(JsonGenerator json, Words words) {
        this.json = json;
        this.words = new FactWords(words);
    }

    public static void write(List<SetTimeline> timelines, Words words, Writer to) {
        try (JsonGenerator json =
                MAPPER.writer().with(new DefaultPrettyPrinter()).createGenerator(to)) {
            json.writeStartObject();
            json.writeNumberProperty("formatVersion", FORMAT_VERSION);
            TimelineJson writer = new TimelineJson(json, words);
            writer.list("sets", timelines, writer::set);
            json.writeEndObject();
        }
    }

    private <T> void list(String name, List<T> all, Consumer<T> write) {
        json.writeArrayPropertyStart(name);
        all.forEach(
                each -> {
                    json.writeStartObject();
                    write.accept(each);
                    json.writeEndObject();
                });
        json.writeEndArray();
    }

    private void set(SetTimeline timeline) {
        json.writeStringProperty("service", timeline.service());
        json.writeStringProperty("set", timeline.set().set().label());
        json.writeStringProperty("framework", timeline.set().set().framework().id());
        List<AxisOrder> axes = Arrays.stream(Axis.values()).map(timeline::order).toList();
        list("axes", axes, this::axis);
        list("points", timeline.points(), this::point);
        list("facts", timeline.facts(), this::fact);
    }

    private void axis(AxisOrder order) {
        json.writeStringProperty("axis", Spelled.id(order.axis()));
        json.writeStringProperty("gap", order.gap() == null ? null : Spelled.id(order.gap()));
        ids("placed", order.placed());
        ids("unplaced", order.unplaced());
    }

    private void ids(String name, List<TimelinePoint> points) {
        json.writeArrayPropertyStart(name);
        points.forEach(point -> json.writeString(point.migration().id()));
        json.writeEndArray();
    }

    private void point(TimelinePoint point) {
        json.writeStringProperty("migration", point.migration().id());
        json.writeStringProperty("version", point.migration().version());
        json.writeStringProperty("file", point.migration().file());
        json.writeStringProperty("status", Spelled.id(point.migration().status()));
        json.writeNumberProperty("position", point.position());
        point.findStamp()
                .ifPresent(
                        stamp -> {
                            json.writeStringProperty("nameTime", stamp.time().toString());
                            json.writeStringProperty("layout", Spelled.id(stamp.layout()));
                        });
        json.writeObjectPropertyStart("git");
        git(point.git());
        json.writeEndObject();
    }

    private void git(GitStanding standing) {
        switch (standing) {
            case GitStanding.Committed committed -> {
                json.writeStringProperty("standing", "committed");
                json.writeNumberProperty("rank", committed.rank());
                change(committed.introduction());
                json.writeBooleanProperty("differs", committed.differs());
                list("edits", committed.edits(), this::edit);
            }
            case GitStanding.Uncommitted _ -> json.writeStringProperty("standing", "uncommitted");
            case GitStanding.Unknown unknown -> {
                json.writeStringProperty("standing", "unknown");
                json.writeStringProperty("gap", Spelled.id(unknown.gap()));
            }
        }
    }

    private void edit(GitStanding.Edit edit) {
        json.writeStringProperty("file", edit.file());
        change(edit.change());
        json.writeBooleanProperty("beforeArrival", edit.beforeArrival());
    }

    private void change(Change change) {
        json.writeStringProperty("commit", change.commit());
        json.writeStringProperty("committed", change.committed().toString());
        json.writeStringProperty("extent", Spelled.id(change.extent()));
    }

    private void fact(TimelineFact fact) {
        json.writeStringProperty("kind", kind(fact));
        json.writeStringProperty("certainty", Spelled.id(fact.certainty()));
        json.writeStringProperty("text", words.sentence(fact));
        ids("migrations", fact.points());
        list("evidence", fact.evidence(), this::place);
    }

    private static String kind(TimelineFact fact) {
        return switch (fact) {
            case TimelineFact.OutOfOrder _ -> "out-of-order";
            case TimelineFact.DuplicateVersion _ -> "duplicate-version";
            case TimelineFact.NumberGap _ -> "number-gap";
            case TimelineFact.EditedLater _ -> "edited-later";
            case TimelineFact.HandTypedStamp _ -> "hand-typed-stamp";
            case TimelineFact.Burst _ -> "burst";
            case TimelineFact.SameCommit _ -> "same-commit";
            case TimelineFact.MixedNaming _ -> "mixed-naming";
            case TimelineFact.LateFix _ -> "late-fix";
        };
    }

    private void place(SourceSpan span) {
        json.writeStringProperty("file", span.file());
        json.writeNumberProperty("line", span.line());
        json.writeNumberProperty("column", span.column());
        json.writeNumberProperty("endLine", span.endLine());
    }
}
