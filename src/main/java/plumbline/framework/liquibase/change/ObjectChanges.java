package plumbline.framework.liquibase.change;

import org.jspecify.annotations.Nullable;

import plumbline.framework.liquibase.Part;
import plumbline.operation.Dialect;
import plumbline.operation.ObjectName;
import plumbline.operation.RoutineOperation;
import plumbline.operation.SchemaOperation;
import plumbline.operation.ViewOperation;
import plumbline.operation.step.Step;
import plumbline.operation.step.Understanding;
import plumbline.parse.sql.SqlReading;
import plumbline.source.EmbeddedText;

import java.util.List;

/// Changes of sequences, views and routines.
final class ObjectChanges {

    /// Attributes of sequences, each with the word for it in SQL.
    private static final List<List<String>> OPTIONS =
            List.of(
                    List.of("dataType", "AS"),
                    List.of("startValue", "START WITH"),
                    List.of("incrementBy", "INCREMENT BY"),
                    List.of("minValue", "MINVALUE"),
                    List.of("maxValue", "MAXVALUE"),
                    List.of("cacheSize", "CACHE"));

    private ObjectChanges() {}

    static void createSequence(Part part, ChangeRun run) {
        ObjectName sequence = run.object(part, "sequenceName", "schemaName");
        if (sequence != null) {
            run.add(
                    new SchemaOperation.CreateSequence(
                            sequence,
                            part.isTrue("ifNotExists")
                                    || run.world().dialect() == Dialect.POSTGRESQL,
                            null,
                            options(part)),
                    part);
        }
    }

    static void alterSequence(Part part, ChangeRun run) {
        ObjectName sequence = run.object(part, "sequenceName", "schemaName");
        if (sequence != null) {
            run.add(new SchemaOperation.AlterSequence(sequence, null, options(part)), part);
        }
    }

    private static String options(Part part) {
        StringBuilder options = new StringBuilder();
        for (List<String> option : OPTIONS) {
            String value = part.get(option.getFirst());
            if (value != null) {
                options.append(' ').append(option.getLast()).append(' ').append(value);
            }
        }
        if (part.isTrue("cycle")) {
            options.append(" CYCLE");
        }
        return options.toString().strip();
    }

    static void renameSequence(Part part, ChangeRun run) {
        ObjectName sequence = run.object(part, "oldSequenceName", "schemaName");
        String name = run.folded(part, "newSequenceName");
        if (sequence != null && name != null) {
            run.add(new SchemaOperation.RenameSequence(sequence, name, false), part);
        }
    }

    static void dropSequence(Part part, ChangeRun run) {
        ObjectName sequence = run.object(part, "sequenceName", "schemaName");
        if (sequence != null) {
            run.add(
                    new SchemaOperation.DropSequence(sequence, part.isTrue("ifExists"), false),
                    part);
        }
    }

    static void createView(Part part, ChangeRun run) {
        EmbeddedText text = SqlChanges.body(part, "selectQuery", run);
        if (part.isTrue("fullDefinition")) {
            run.sql(text, part);
            return;
        }
        ObjectName view = run.object(part, "viewName", "schemaName");
        if (view != null) {
            run.add(
                    new Step(
                            view(view, text, part, run),
                            part.span(),
                            "",
                            part.isDynamic(),
                            Understanding.FULL,
                            run.around()));
        }
    }

    private static ViewOperation.CreateView view(
            ObjectName view, EmbeddedText text, Part part, ChangeRun run) {
        boolean replace = part.isTrue("replaceIfExists");
        ViewOperation.CreateView read = read(text, run);
        List<ObjectName> sources = read == null ? List.of() : read.sources();
        String query = text.display().strip();
        return new ViewOperation.CreateView(
                view, false, replace, false, List.of(), query, sources, "");
    }

    /// Lets the reader of SQL find the tables that a view reads.
    private static ViewOperation.@Nullable CreateView read(EmbeddedText query, ChangeRun run) {
        if (query.isEmpty()) {
            return null;
        }
        EmbeddedText head = query.standIn("CREATE VIEW v AS ", 0, 1);
        SqlReading reading =
                run.world().sql().read(head.plus(query), run.world().dialect(), run.around());
        return reading.steps().size() == 1
                        && reading.steps().getFirst().operation()
                                instanceof ViewOperation.CreateView made
                ? made
                : null;
    }

    static void dropView(Part part, ChangeRun run) {
        ObjectName view = run.object(part, "viewName", "schemaName");
        if (view != null) {
            run.add(new ViewOperation.DropView(view, false, part.isTrue("ifExists"), false), part);
        }
    }

    static void renameView(Part part, ChangeRun run) {
        ObjectName view = run.object(part, "oldViewName", "schemaName");
        String name = run.folded(part, "newViewName");
        if (view != null && name != null) {
            run.add(new ViewOperation.RenameView(view, false, name), part);
        }
    }

    static void dropRoutine(Part part, String kind, String attribute, ChangeRun run) {
        ObjectName routine = run.object(part, attribute, "schemaName");
        if (routine != null) {
            run.add(new RoutineOperation.DropRoutine(kind, routine, null, false, false), part);
        }
    }

    static void dropTrigger(Part part, ChangeRun run) {
        String name = run.folded(part, "triggerName");
        if (name != null) {
            ObjectName table = part.get("tableName") == null ? null : run.table(part);
            run.add(new RoutineOperation.DropTrigger(name, table, false, false), part);
        }
    }
}
