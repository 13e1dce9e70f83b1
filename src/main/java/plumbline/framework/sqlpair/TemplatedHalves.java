package plumbline.framework.sqlpair;

import plumbline.framework.MigrationHalf;
import plumbline.framework.sql.SqlHalves;
import plumbline.operation.Dialect;
import plumbline.operation.Operation;
import plumbline.operation.step.Circumstances;
import plumbline.operation.step.NotUnderstood;
import plumbline.operation.step.Step;
import plumbline.parse.sql.SqlReading;
import plumbline.source.SourceDocument;
import plumbline.source.SourceSpan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads a half that may be a template: once for each database that its conditions name.
///
/// What is the same on all of them is there once; the rest says on which database it runs.
final class TemplatedHalves {

    private final SqlHalves halves;

    TemplatedHalves(SqlHalves halves) {
        this.halves = halves;
    }

    /// Two steps are the same when they do the same in the same place under the same condition.
    private record Same(Operation operation, SourceSpan span, String condition) {}

    MigrationHalf read(SourceDocument document, Dialect dialect) {
        if (!Template.isIn(document)) {
            return halves.whole(document, dialect);
        }
        Template template = Template.of(document);
        Set<Dialect> dialects = new LinkedHashSet<>();
        collect(template.nodes(), dialects);
        if (dialects.isEmpty()) {
            return once(template, document, dialect);
        }
        dialects.add(dialect);
        return onEach(template, document, dialects);
    }

    private static void collect(List<Template.Node> nodes, Set<Dialect> dialects) {
        for (Template.Node node : nodes) {
            if (node instanceof Template.Node.Choice choice) {
                for (Template.Branch branch : choice.branches()) {
                    dialects.addAll(Condition.of(branch.condition()).dialects());
                    collect(branch.nodes(), dialects);
                }
            }
        }
    }

    private MigrationHalf once(Template template, SourceDocument document, Dialect dialect) {
        List<Step> steps = new ArrayList<>();
        Set<NotUnderstood> left = new LinkedHashSet<>();
        read(template, document, dialect, Circumstances.PLAIN, steps, left);
        return MigrationHalf.of(SqlHalves.spanOf(document), steps, List.copyOf(left));
    }

    private MigrationHalf onEach(
            Template template, SourceDocument document, Set<Dialect> dialects) {
        Map<Same, List<Step>> alike = new LinkedHashMap<>();
        Set<NotUnderstood> left = new LinkedHashSet<>();
        for (Dialect dialect : dialects) {
            List<Step> steps = new ArrayList<>();
            read(template, document, dialect, Circumstances.PLAIN.on(dialect), steps, left);
            steps.forEach(
                    step -> alike.computeIfAbsent(same(step), _ -> new ArrayList<>()).add(step));
        }
        List<Step> merged = new ArrayList<>();
        for (List<Step> steps : alike.values()) {
            if (steps.size() == dialects.size()) {
                merged.add(onAll(steps.getFirst()));
            } else {
                merged.addAll(steps);
            }
        }
        merged.sort(Comparator.comparingInt(step -> step.span().start()));
        return MigrationHalf.of(SqlHalves.spanOf(document), merged, List.copyOf(left));
    }

    private void read(
            Template template,
            SourceDocument document,
            Dialect dialect,
            Circumstances around,
            List<Step> steps,
            Set<NotUnderstood> left) {
        Rendering rendering = Rendering.of(template, document, dialect, around);
        left.addAll(rendering.calls());
        for (Rendering.Piece piece : rendering.pieces()) {
            SqlReading reading = halves.read(piece.sql(), dialect, piece.around());
            steps.addAll(reading.steps());
            left.addAll(reading.notUnderstood());
        }
    }

    private static Same same(Step step) {
        String condition = step.circumstances().condition();
        return new Same(step.operation(), step.span(), condition == null ? "" : condition);
    }

    private static Step onAll(Step step) {
        Circumstances one = step.circumstances();
        Circumstances all =
                new Circumstances(
                        one.condition(),
                        one.repeated(),
                        null,
                        one.callers(),
                        one.enclosure(),
                        one.ifExists(),
                        one.only());
        return new Step(
                step.operation(),
                step.span(),
                step.sql(),
                step.dynamic(),
                step.understanding(),
                all);
    }
}
