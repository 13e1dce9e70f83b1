package plumbline.framework.liquibase.change;

import plumbline.framework.liquibase.Part;
import plumbline.operation.DataOperation;
import plumbline.operation.ObjectName;
import plumbline.operation.step.Obstacle;
import plumbline.source.SourceDocument;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Changes of rows.
final class DataChanges {

    private DataChanges() {}

    static void insert(Part part, ChangeRun run) {
        ObjectName table = run.table(part);
        if (table != null) {
            run.add(new DataOperation.Insert(table, names(part, run), 1, null, null), part);
        }
    }

    private static List<String> names(Part part, ChangeRun run) {
        return part.children("column").stream()
                .map(column -> run.fold(column.get("name", "")))
                .toList();
    }

    static void update(Part part, ChangeRun run) {
        ObjectName table = run.table(part);
        if (table != null) {
            String assignments =
                    part.children("column").stream()
                            .map(
                                    column ->
                                            run.fold(column.get("name", ""))
                                                    + " = "
                                                    + Values.valueOf(column))
                            .collect(Collectors.joining(", "));
            run.add(
                    new DataOperation.Update(
                            table,
                            names(part, run),
                            assignments,
                            List.of(),
                            part.get("where"),
                            false),
                    part);
        }
    }

    static void delete(Part part, ChangeRun run) {
        ObjectName table = run.table(part);
        if (table != null) {
            run.add(new DataOperation.Delete(table, List.of(), part.get("where"), false), part);
        }
    }

    /// Rows out of a file with commas; its first line names the columns.
    static void loadData(Part part, boolean orUpdate, ChangeRun run) {
        ObjectName table = run.table(part);
        if (table == null) {
            return;
        }
        Optional<SourceDocument> file = SqlChanges.findFile(part, "file", run);
        List<String> columns = names(part, run);
        int rows = 0;
        if (file.isPresent()) {
            List<String> lines =
                    file.get()
                            .text()
                            .lines()
                            .filter(line -> !line.isBlank() && !line.startsWith("#"))
                            .toList();
            rows = Math.max(0, lines.size() - 1);
            columns = lines.isEmpty() ? columns : header(lines.getFirst(), part, run);
        }
        String conflict = orUpdate ? "DO UPDATE" : null;
        run.add(new DataOperation.Insert(table, columns, rows, null, conflict), part);
    }

    private static List<String> header(String line, Part part, ChangeRun run) {
        String separator = part.get("separator", ",");
        String quote = part.get("quotchar", "\"");
        List<String> names = new ArrayList<>();
        Arrays.stream(line.split(java.util.regex.Pattern.quote(separator), -1))
                .map(name -> name.replace(quote, "").strip())
                .filter(name -> !name.isEmpty())
                .forEach(name -> names.add(run.fold(name)));
        return names;
    }

    /// The rows that were loaded are what it takes away again.
    static void unload(Part part, ChangeRun run) {
        ObjectName table = run.table(part);
        String key = part.get("primaryKey");
        if (table == null || key == null) {
            run.fail(part.span(), Obstacle.UNKNOWN_VALUE, part.name() + ": no primaryKey", "");
            return;
        }
        String where =
                run.foldedList(part, "primaryKey").stream()
                        .collect(Collectors.joining(" = ? AND ", "", " = ?"));
        run.add(new DataOperation.Delete(table, List.of(), where, false), part);
    }
}
