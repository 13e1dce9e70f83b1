package plumbline.report;

import plumbline.review.compare.CellChange;
import plumbline.review.compare.Comparison;
import plumbline.review.compare.Comparison.SwitchChange;
import plumbline.review.compare.Flaw;
import plumbline.review.compare.Group;
import plumbline.review.compare.ScoreChanges;
import plumbline.review.compare.ServiceMatch;
import plumbline.review.compare.Snapshot;
import plumbline.review.compare.Transition;
import plumbline.review.score.Formula;
import plumbline.review.score.Score;
import plumbline.review.score.ScoreChange;

import tools.jackson.core.JsonGenerator;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/// Writes a comparison into a JSON document; its keys are a contract: more may come, none changes
/// its name.
public final class ComparisonFields {

    /// Scores are shares with that many digits, and what is shown adds up.
    private static final int DIGITS = 4;

    private static final int PARTS = 10_000;

    private final JsonDocument document;
    private final JsonGenerator json;

    private ComparisonFields(JsonDocument document) {
        this.document = document;
        this.json = document.json();
    }

    public static void write(JsonDocument document, Comparison comparison, Formula formula) {
        new ComparisonFields(document).write(comparison, formula);
    }

    private void write(Comparison comparison, Formula formula) {
        ScoreChanges scores = new ScoreChanges(comparison, formula);
        document.object("from", () -> snapshot(comparison.before()));
        document.object("to", () -> snapshot(comparison.after()));
        document.list("profile", comparison.switches(), this::change);
        document.object("counts", () -> comparison.counts().forEach(this::count));
        document.list("transitions", comparison.transitions(), this::transition);
        document.list("changes", changes(comparison), this::change);
        document.object("score", () -> score(scores.ofAll()));
        document.list("services", comparison.services(), each -> service(each, scores));
    }

    private void change(SwitchChange change) {
        json.writeStringProperty("switch", change.key());
        json.writeStringProperty("from", change.before());
        json.writeStringProperty("to", change.after());
    }

    private void count(Group group, int count) {
        json.writeNumberProperty(Spelled.id(group), count);
    }

    private void snapshot(Snapshot snapshot) {
        Snapshot.Source source = snapshot.source();
        json.writeStringProperty("file", source.file());
        json.writeStringProperty("date", Objects.toString(source.date(), null));
        strings("reviewers", source.reviewers());
        document.list(
                "services",
                List.copyOf(snapshot.services()),
                each -> {
                    json.writeStringProperty("name", each);
                    json.writeStringProperty("commit", source.commits().get(each));
                });
        json.writeNumberProperty("proposed", snapshot.proposed());
        document.list("flaws", snapshot.flaws(), this::flaw);
    }

    private void flaw(Flaw flaw) {
        switch (flaw) {
            case Flaw.Failed(String part, String place) -> {
                json.writeStringProperty("kind", "failed");
                json.writeStringProperty("part", part);
                json.writeStringProperty("place", place);
            }
            case Flaw.LinesDamaged(List<Integer> lines) -> {
                json.writeStringProperty("kind", "lines-damaged");
                json.writeArrayPropertyStart("lines");
                lines.forEach(json::writeNumber);
                json.writeEndArray();
            }
            case Flaw.ChecksUnknown() -> json.writeStringProperty("kind", "checks-unknown");
        }
    }

    private void transition(Transition transition) {
        json.writeStringProperty("from", transition.from().title());
        json.writeStringProperty("to", transition.to().title());
        json.writeNumberProperty("count", transition.count());
    }

    /// Group by group; what is the same is only counted.
    private static List<CellChange> changes(Comparison comparison) {
        return Arrays.stream(Group.values())
                .filter(each -> each != Group.SAME)
                .flatMap(each -> comparison.of(each).stream())
                .toList();
    }

    private void change(CellChange change) {
        json.writeStringProperty("service", change.cell().service());
        json.writeStringProperty("check", change.cell().check());
        json.writeStringProperty("title", change.latest().check().title());
        json.writeStringProperty("group", Spelled.id(change.group()));
        json.writeStringProperty("from", change.from().title());
        json.writeStringProperty("to", change.to().title());
        json.writeStringProperty("severity", change.severity().name());
        strings("why", change.traits().stream().sorted().map(Spelled::id).toList());
        json.writeStringProperty("basis", Spelled.id(change.latest().basis()));
        json.writeStringProperty("reason", change.latest().reason());
    }

    private void score(ScoreChange change) {
        json.writeStringProperty("formula", Spelled.id(change.after().formula()));
        share("before", change.before());
        share("after", change.after());
        document.list(
                "terms",
                change.terms(),
                each -> {
                    json.writeStringProperty("cause", Spelled.id(each.cause()));
                    json.writeNumberProperty("cells", each.cells().size());
                    json.writeNumberProperty(
                            "change", BigDecimal.valueOf(each.change(PARTS), DIGITS));
                });
    }

    private void share(String name, Score score) {
        if (score.value().isEmpty()) {
            json.writeNullProperty(name);
        } else {
            json.writeNumberProperty(name, BigDecimal.valueOf(score.parts(PARTS), DIGITS));
        }
    }

    private void service(ServiceMatch service, ScoreChanges scores) {
        json.writeStringProperty("name", service.name());
        json.writeStringProperty("before", service.before().isEmpty() ? null : service.before());
        json.writeStringProperty("kind", Spelled.id(service.kind()));
        document.object("score", () -> score(scores.of(service.name())));
    }

    private void strings(String name, List<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }
}
