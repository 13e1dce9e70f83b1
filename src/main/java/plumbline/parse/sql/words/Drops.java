package plumbline.parse.sql.words;

import org.jspecify.annotations.Nullable;

import plumbline.operation.IndexOperation.DropIndex;
import plumbline.operation.ObjectName;
import plumbline.operation.Operation;
import plumbline.operation.RoutineOperation.DropEventTrigger;
import plumbline.operation.RoutineOperation.DropRoutine;
import plumbline.operation.RoutineOperation.DropRule;
import plumbline.operation.RoutineOperation.DropTrigger;
import plumbline.operation.SchemaOperation.DropDatabase;
import plumbline.operation.SchemaOperation.DropExtension;
import plumbline.operation.SchemaOperation.DropSchema;
import plumbline.operation.SchemaOperation.DropSequence;
import plumbline.operation.SecurityOperation.DropPolicy;
import plumbline.operation.SecurityOperation.DropRole;
import plumbline.operation.TableOperation.DropTable;
import plumbline.operation.TypeOperation.DropType;
import plumbline.operation.ViewOperation.DropView;
import plumbline.parse.sql.element.Cursor;
import plumbline.parse.sql.element.SignatureElement;
import plumbline.parse.sql.element.Steps;

import java.util.ArrayList;
import java.util.List;

/// Reads DROP statements: one step for each object named.
final class Drops {

    private Drops() {}

    static void read(Cursor words, Steps out) {
        if (words.isAt("PREPARE")) {
            Sessions.deallocate(words, out);
            return;
        }
        boolean temporary = words.acceptOne("TEMPORARY", "TEMP") != null;
        String kind = kind(words);
        if (kind == null) {
            Aliases.drop(words, out);
        }
        if (kind == null || (temporary && !kind.equals("TABLE"))) {
            return;
        }
        objects(kind, words, out);
    }

    private static List<Dropped> names(String kind, Cursor words) {
        List<Dropped> dropped = new ArrayList<>();
        do {
            ObjectName name = words.name();
            if (name == null) {
                break;
            }
            List<String> arguments = isRoutine(kind) ? SignatureElement.take(words) : null;
            dropped.add(new Dropped(name, arguments));
        } while (words.acceptSign(','));
        return dropped;
    }

    private static void objects(String kind, Cursor words, Steps out) {
        boolean concurrently = words.accept("CONCURRENTLY");
        boolean exists = words.ifExists();
        List<Dropped> dropped = names(kind, words);
        ObjectName table = words.accept("ON") ? words.name() : null;
        exists |= words.ifExists();
        options(words);
        boolean cascade = words.accept("CASCADE");
        if (words.acceptOne("RESTRICT", "CONSTRAINTS") != null) {
            words.accept("PURGE");
        }
        options(words);
        boolean whole = words.atEnd();
        Target target = new Target(kind, table, concurrently, exists, cascade);
        for (Dropped each : dropped) {
            Operation operation = operation(target, each);
            if (operation != null) {
                out.add(operation, whole);
            }
        }
    }

    private static @Nullable String kind(Cursor words) {
        if (words.accept("MATERIALIZED", "VIEW")) {
            return "MATERIALIZED VIEW";
        }
        if (words.accept("EVENT", "TRIGGER")) {
            return "EVENT TRIGGER";
        }
        if (words.accept("FOREIGN", "TABLE")) {
            return "TABLE";
        }
        String found =
                words.acceptOne(
                        "TABLE",
                        "INDEX",
                        "VIEW",
                        "SEQUENCE",
                        "SCHEMA",
                        "EXTENSION",
                        "TYPE",
                        "DOMAIN",
                        "FUNCTION",
                        "PROCEDURE",
                        "AGGREGATE",
                        "ROUTINE",
                        "TRIGGER",
                        "RULE",
                        "POLICY",
                        "ROLE",
                        "USER",
                        "GROUP",
                        "DATABASE");
        return found == null ? words.acceptOne("PROC") : found;
    }

    /// What MySQL lets one say about how an index is dropped.
    private static void options(Cursor words) {
        while (words.acceptOne("ALGORITHM", "LOCK") != null) {
            words.acceptSign('=');
            words.take();
        }
    }

    private static boolean isRoutine(String kind) {
        return switch (kind) {
            case "FUNCTION", "PROCEDURE", "AGGREGATE", "ROUTINE", "PROC" -> true;
            default -> false;
        };
    }

    private static @Nullable Operation operation(Target of, Dropped dropped) {
        ObjectName name = dropped.name();
        String plain = name.name();
        return switch (of.kind()) {
            case "TABLE" -> new DropTable(name, of.exists(), of.cascade());
            case "INDEX" ->
                    new DropIndex(name, of.table(), of.concurrently(), of.exists(), of.cascade());
            case "VIEW" -> new DropView(name, false, of.exists(), of.cascade());
            case "MATERIALIZED VIEW" -> new DropView(name, true, of.exists(), of.cascade());
            case "SEQUENCE" -> new DropSequence(name, of.exists(), of.cascade());
            case "SCHEMA" -> new DropSchema(plain, of.exists(), of.cascade());
            case "EXTENSION" -> new DropExtension(plain, of.exists(), of.cascade());
            case "TYPE" -> new DropType(name, false, of.exists(), of.cascade());
            case "DOMAIN" -> new DropType(name, true, of.exists(), of.cascade());
            case "FUNCTION", "PROCEDURE", "AGGREGATE", "ROUTINE", "PROC" -> {
                String kind = of.kind().equals("PROC") ? "PROCEDURE" : of.kind();
                yield new DropRoutine(kind, name, dropped.arguments(), of.exists(), of.cascade());
            }
            case "TRIGGER" -> new DropTrigger(plain, of.table(), of.exists(), of.cascade());
            case "EVENT TRIGGER" -> new DropEventTrigger(plain, of.exists(), of.cascade());
            case "RULE" ->
                    of.table() == null
                            ? null
                            : new DropRule(plain, of.table(), of.exists(), of.cascade());
            case "POLICY" ->
                    of.table() == null ? null : new DropPolicy(plain, of.table(), of.exists());
            case "ROLE", "USER", "GROUP" -> new DropRole(plain, of.exists());
            case "DATABASE" -> new DropDatabase(plain, of.exists());
            default -> null;
        };
    }

    private record Dropped(ObjectName name, @Nullable List<String> arguments) {}

    private record Target(
            String kind,
            @Nullable ObjectName table,
            boolean concurrently,
            boolean exists,
            boolean cascade) {}
}
