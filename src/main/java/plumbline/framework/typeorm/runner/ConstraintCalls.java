package plumbline.framework.typeorm.runner;

import org.jspecify.annotations.Nullable;

import plumbline.framework.typeorm.schema.Constraints;
import plumbline.framework.typeorm.schema.Options;
import plumbline.operation.ConstraintDefinition;
import plumbline.operation.ConstraintOperation.AddConstraint;
import plumbline.operation.ConstraintOperation.DropConstraint;
import plumbline.operation.ObjectName;
import plumbline.operation.text.TypeOrmNames;
import plumbline.parse.script.value.ListValue;
import plumbline.parse.script.value.ObjectValue;
import plumbline.parse.script.value.Value;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a call of the query runner does to constraints: `createForeignKey`,
/// `dropUniqueConstraints`.
final class ConstraintCalls {

    private static final Pattern METHOD =
            Pattern.compile(
                    "(create|drop)(UniqueConstraint|CheckConstraint|ExclusionConstraint"
                            + "|ForeignKey)s?");
    private static final List<String> PRIMARY =
            List.of("createPrimaryKey", "updatePrimaryKeys", "dropPrimaryKey");

    private final Calls call;
    private final ObjectName table;
    private final Constraints constraints;

    ConstraintCalls(Calls call) {
        this.call = call;
        this.table = call.table();
        this.constraints = new Constraints(table, call.span());
    }

    static boolean has(String method) {
        return PRIMARY.contains(method) || METHOD.matcher(method).matches();
    }

    void record() {
        Matcher matcher = METHOD.matcher(call.method());
        if (!matcher.matches()) {
            primaryKey();
            return;
        }
        Value given = call.argument(1);
        if (given instanceof Value.Nothing || (given instanceof ListValue list && list.isOpen())) {
            call.unknown();
        }
        String kind = matcher.group(2);
        for (Value each : Options.items(given)) {
            if (matcher.group(1).equals("create")) {
                new ConstraintCalls(call.on(each)).create(kind, each);
            } else {
                drop(kind, each);
            }
        }
    }

    private void primaryKey() {
        switch (call.method()) {
            case "dropPrimaryKey" ->
                    dropPrimaryKey(Options.findText(call.argument(1)).orElse(null));
            case "updatePrimaryKeys" -> {
                dropPrimaryKey(null);
                List<String> columns =
                        Options.items(call.argument(1)).stream()
                                .flatMap(each -> Options.findText(each, "name").stream())
                                .toList();
                call.add(new AddConstraint(table, constraints.primaryKey(columns, null)));
            }
            default ->
                    call.add(
                            new AddConstraint(
                                    table,
                                    constraints.primaryKey(
                                            Options.texts(call.argument(1)),
                                            Options.findText(call.argument(2)).orElse(null))));
        }
    }

    private void dropPrimaryKey(@Nullable String name) {
        call.add(new DropConstraint(table, name, "PRIMARY KEY", false, false));
    }

    private void create(String kind, Value options) {
        Optional<? extends ConstraintDefinition> definition =
                switch (kind) {
                    case "UniqueConstraint" -> constraints.findUnique(options);
                    case "CheckConstraint" -> constraints.findCheck(options);
                    case "ExclusionConstraint" -> constraints.findExclusion(options);
                    default ->
                            options instanceof ObjectValue
                                    ? constraints.findForeignKey(options)
                                    : Optional.empty();
                };
        definition.ifPresentOrElse(each -> call.add(new AddConstraint(table, each)), call::unknown);
    }

    /// By its name, by a description, or by what was looked up in the database.
    private void drop(String kind, Value which) {
        boolean ifExists = Options.isTrue(call.argument(2));
        String type =
                switch (kind) {
                    case "UniqueConstraint" -> "UNIQUE";
                    case "CheckConstraint" -> "CHECK";
                    case "ExclusionConstraint" -> "EXCLUDE";
                    default -> "FOREIGN KEY";
                };
        switch (which) {
            case Value.Text text ->
                    drop(
                            new DropConstraint(
                                    table, text.content().display(), type, ifExists, false),
                            text.content().isDynamic());
            case ObjectValue object when !object.isOpen() ->
                    drop(
                            new DropConstraint(table, name(kind, object), type, ifExists, false),
                            false);
            case Value.Unknown unknown
                    when unknown.subject() instanceof LookedPart(String name) && name != null ->
                    drop(new DropConstraint(table, name, type, ifExists, false), hasHole(name));
            default -> drop(new DropConstraint(table, null, type, ifExists, false), true);
        }
    }

    private static boolean hasHole(String name) {
        return name.contains("${");
    }

    private void drop(DropConstraint drop, boolean dynamic) {
        if (dynamic) {
            call.addDynamic(drop);
        } else {
            call.add(drop);
        }
    }

    private String name(String kind, Value object) {
        List<String> columns = Options.texts(object, "columnNames");
        return Options.findText(object, "name")
                .orElseGet(
                        () ->
                                switch (kind) {
                                    case "UniqueConstraint" ->
                                            TypeOrmNames.unique(table.name(), columns);
                                    case "ForeignKey" ->
                                            TypeOrmNames.foreignKey(table.name(), columns);
                                    default -> byExpression(kind, object);
                                });
    }

    private String byExpression(String kind, Value object) {
        String expression = Options.findText(object, "expression").orElse("");
        return kind.equals("CheckConstraint")
                ? TypeOrmNames.check(table.name(), expression)
                : TypeOrmNames.exclusion(table.name(), expression);
    }
}
