package plumbline.framework.typeorm.runner;

import org.jspecify.annotations.Nullable;

import plumbline.framework.script.Recorder;
import plumbline.framework.script.SqlText;
import plumbline.framework.typeorm.schema.Options;
import plumbline.framework.typeorm.schema.TableNames;
import plumbline.operation.DataOperation.Delete;
import plumbline.operation.DataOperation.Insert;
import plumbline.operation.DataOperation.Select;
import plumbline.operation.DataOperation.Update;
import plumbline.operation.ObjectName;
import plumbline.operation.Operation;
import plumbline.operation.OtherOperation.ApplicationCode;
import plumbline.parse.script.value.Call;
import plumbline.parse.script.value.HostObject;
import plumbline.parse.script.value.ListValue;
import plumbline.parse.script.value.ObjectValue;
import plumbline.parse.script.value.Value;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// A chain that ends in a statement: `createQueryBuilder().update('t').set({…}).execute()`.
final class QueryBuilderObject implements HostObject {

    private static final Set<String> ENDS =
            Set.of(
                    "execute",
                    "getMany",
                    "getOne",
                    "getOneOrFail",
                    "getRawMany",
                    "getRawOne",
                    "getCount",
                    "getManyAndCount",
                    "getRawAndEntities",
                    "getExists",
                    "stream");
    private static final Set<String> CONDITIONS =
            Set.of("where", "andWhere", "orWhere", "whereInIds", "andWhereInIds");
    private static final Set<String> TEXTS = Set.of("getQuery", "getSql", "getQueryAndParameters");

    private final Recorder recorder;
    private Value target;
    private String verb = "select";
    private Value values = Value.Nothing.UNDEFINED;
    private List<String> columns = List.of();
    private @Nullable String where;
    private @Nullable String onConflict;
    private boolean limited;

    QueryBuilderObject(Recorder recorder, Value target) {
        this.recorder = recorder;
        this.target = target;
    }

    @Override
    public Value call(Call call) {
        String method = call.method();
        if (TEXTS.contains(method)) {
            return Value.Unknown.result(call.site(), this);
        }
        if (ENDS.contains(method)) {
            recorder.add(operation(), call.site());
            return new Value.Promised(Value.Unknown.result(call.site(), this));
        }
        if (CONDITIONS.contains(method)) {
            addCondition(method, call.argument(0));
        } else {
            note(method, call);
        }
        return new Value.HostValue(this);
    }

    private void addCondition(String method, Value condition) {
        String text = Options.findText(condition).orElse("…");
        String glue = method.startsWith("or") ? " OR " : " AND ";
        where = where == null || method.equals("where") ? text : where + glue + text;
    }

    /// Joins, orders and the like do not change what is written.
    private void note(String method, Call call) {
        switch (method) {
            case "insert", "softDelete", "restore", "relation" -> verb = method;
            case "update", "delete" -> {
                verb = method;
                retarget(call.argument(0));
                if (!(call.argument(1) instanceof Value.Nothing)) {
                    values = call.argument(1);
                }
            }
            case "into" -> {
                retarget(call.argument(0));
                columns = Options.texts(call.argument(1));
            }
            case "from" -> retarget(call.argument(0));
            case "values", "set" -> values = call.argument(0);
            case "orIgnore" -> onConflict = "DO NOTHING";
            case "orUpdate" -> onConflict = "DO UPDATE";
            case "onConflict" ->
                    onConflict =
                            Options.findText(call.argument(0))
                                            .filter(text -> text.matches("(?is).*do\\s+nothing.*"))
                                            .isPresent()
                                    ? "DO NOTHING"
                                    : "DO UPDATE";
            case "limit", "take" -> limited = true;
            case "add", "remove", "of", "loadMany", "loadOne" -> addRelation(method, call);
            default -> {}
        }
    }

    private void addRelation(String method, Call call) {
        if (verb.equals("relation") && !method.equals("of")) {
            recorder.add(
                    new ApplicationCode("relation" + ManagerObject.entity(target) + "." + method),
                    call.site());
        }
    }

    private void retarget(Value given) {
        if (!(given instanceof Value.Nothing)) {
            target = given;
        }
    }

    /// A class stands for a table that its decorators name, if they do.
    private Operation operation() {
        Optional<ObjectName> table =
                target instanceof Value.Text ? TableNames.find(target) : Optional.empty();
        return table.map(this::operation)
                .orElseGet(
                        () ->
                                new ApplicationCode(
                                        "queryBuilder"
                                                + ManagerObject.entity(target)
                                                + "."
                                                + verb));
    }

    private Operation operation(ObjectName table) {
        return switch (verb) {
            case "insert" -> insert(table);
            case "update" -> new Update(table, names(), assignments(), List.of(), where, limited);
            case "delete" -> new Delete(table, List.of(), where, limited);
            case "softDelete", "restore" ->
                    new ApplicationCode("queryBuilder(" + table + ")." + verb);
            default -> new Select(List.of(table), List.of());
        };
    }

    private Insert insert(ObjectName table) {
        boolean known =
                values instanceof ObjectValue
                        || (values instanceof ListValue list && !list.isOpen());
        int rows = known ? Options.items(values).size() : 0;
        return new Insert(table, names(), rows, known ? null : "…", onConflict);
    }

    private List<String> names() {
        Set<String> names = new LinkedHashSet<>(columns);
        for (Value row : Options.items(values)) {
            if (row instanceof ObjectValue object) {
                names.addAll(object.properties().keySet());
            }
        }
        return List.copyOf(names);
    }

    private String assignments() {
        return values instanceof ObjectValue object
                ? object.properties().entrySet().stream()
                        .map(
                                each ->
                                        each.getKey()
                                                + " = "
                                                + SqlText.findLiteral(each.getValue()).orElse("…"))
                        .collect(Collectors.joining(", "))
                : "…";
    }
}
