package plumbline.framework.liquibase.change;

import org.jspecify.annotations.Nullable;

import plumbline.framework.liquibase.Part;
import plumbline.operation.DataType;
import plumbline.operation.ObjectName;
import plumbline.operation.Operation;
import plumbline.operation.step.Circumstances;
import plumbline.operation.step.NotUnderstood;
import plumbline.operation.step.Obstacle;
import plumbline.operation.step.Step;
import plumbline.operation.step.Understanding;
import plumbline.parse.sql.SqlReading;
import plumbline.source.EmbeddedText;
import plumbline.source.SourceSpan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Collects the steps of changes as they are read, and names things as the database will.
public final class ChangeRun {

    private static final int LONGEST_TEXT = 200;

    private final ChangeWorld world;
    private final Circumstances around;
    private final List<Step> steps;
    private final List<NotUnderstood> notUnderstood;

    public ChangeRun(ChangeWorld world, Circumstances around) {
        this(world, around, new ArrayList<>(), new ArrayList<>());
    }

    private ChangeRun(
            ChangeWorld world,
            Circumstances around,
            List<Step> steps,
            List<NotUnderstood> notUnderstood) {
        this.world = world;
        this.around = around;
        this.steps = steps;
        this.notUnderstood = notUnderstood;
    }

    public ChangeWorld world() {
        return world;
    }

    public Circumstances around() {
        return around;
    }

    public List<Step> steps() {
        return steps;
    }

    public List<NotUnderstood> notUnderstood() {
        return notUnderstood;
    }

    /// The same run for what stands in a file that a change names; its steps come in here.
    ChangeRun calledFrom(Part part) {
        return new ChangeRun(world, around.calledFrom(part.span()), steps, notUnderstood);
    }

    /// The same run for what stands in another changelog.
    public ChangeRun in(String changelog) {
        return new ChangeRun(world.in(changelog), around, steps, notUnderstood);
    }

    void add(Operation operation, Part part) {
        add(operation, part, Understanding.FULL);
    }

    void add(Operation operation, Part part, Understanding understanding) {
        steps.add(new Step(operation, part.span(), "", part.isDynamic(), understanding, around));
    }

    void add(SqlReading reading) {
        steps.addAll(reading.steps());
        notUnderstood.addAll(reading.notUnderstood());
    }

    void add(Step step) {
        steps.add(step);
    }

    /// Says that something could not be understood.
    public void fail(SourceSpan span, Obstacle obstacle, String detail, String text) {
        String shown = text.strip();
        notUnderstood.add(
                new NotUnderstood(
                        span,
                        obstacle,
                        detail,
                        shown.substring(0, Math.min(shown.length(), LONGEST_TEXT))));
    }

    /// The table a change names as `tableName`, or says that the name is missing.
    @Nullable ObjectName table(Part part) {
        return object(part, "tableName", "schemaName");
    }

    @Nullable ObjectName object(Part part, String attribute, String schemaAttribute) {
        Optional<EmbeddedText> name = part.find(attribute);
        if (name.isEmpty()) {
            fail(part.span(), Obstacle.UNKNOWN_VALUE, part.name() + ": no " + attribute, "");
            return null;
        }
        String written = name.get().display().strip();
        String schema = part.get(schemaAttribute);
        int dot = schema == null ? written.indexOf('.') : -1;
        boolean dynamic = name.get().isDynamic();
        if (dot > 0 && !dynamic) {
            return new ObjectName(
                    fold(written.substring(0, dot)), fold(written.substring(dot + 1)), false);
        }
        return new ObjectName(schema == null ? null : fold(schema), fold(written), dynamic);
    }

    String fold(String written) {
        return Names.fold(written, world.dialect(), world.quoteAll());
    }

    @Nullable String folded(Part part, String attribute) {
        String written = part.get(attribute);
        return written == null ? null : fold(written);
    }

    List<String> foldedList(Part part, String attribute) {
        return part.list(attribute).stream().map(this::fold).toList();
    }

    DataType type(Part part, String attribute) {
        return TypeMapping.of(part.get(attribute, ""), world.dialect());
    }

    /// Reads SQL that stands in a changelog or in a file beside it.
    void sql(EmbeddedText text, Part how) {
        // what is sent as a whole has no end but its own
        String delimiter = how.isFalse("splitStatements") ? null : how.get("endDelimiter");
        for (EmbeddedText piece : Delimiters.split(text, delimiter)) {
            if (!piece.text().isBlank()) {
                add(world.sql().read(piece, world.dialect(), around));
            }
        }
    }
}
