package plumbline.framework.knex.table;

import org.jspecify.annotations.Nullable;

import plumbline.framework.knex.value.KnexContext;
import plumbline.framework.knex.value.Names;
import plumbline.framework.script.HostMethod;
import plumbline.operation.DataType;
import plumbline.operation.Dialect;
import plumbline.operation.ObjectName;
import plumbline.operation.Operation;
import plumbline.operation.text.SqlTypes;
import plumbline.parse.script.value.Call;
import plumbline.parse.script.value.HostObject;
import plumbline.parse.script.value.Runner;
import plumbline.parse.script.value.Site;
import plumbline.parse.script.value.Value;
import plumbline.source.Hole;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the function that `createTable` or `alterTable` is given works on.
public final class TableBuilder implements HostObject {

    private final KnexContext context;
    private final Naming naming;
    private final boolean creates;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<ObjectName> parents = new ArrayList<>();
    private @Nullable String comment;
    private int checks;

    /// `written` is how the script calls the table; `creates` when it is new.
    public TableBuilder(KnexContext context, ObjectName table, String written, boolean creates) {
        this.context = context;
        this.naming = new Naming(table, written);
        this.creates = creates;
    }

    ObjectName table() {
        return naming.table();
    }

    Naming naming() {
        return naming;
    }

    boolean creates() {
        return creates;
    }

    KnexContext context() {
        return context;
    }

    List<Draft> drafts() {
        return drafts;
    }

    List<ObjectName> parents() {
        return parents;
    }

    @Nullable String comment() {
        return comment;
    }

    void add(Operation operation, Site site) {
        drafts.add(new Draft.Done(operation, site, site.link()));
    }

    void comment(String text) {
        comment = text;
    }

    /// The name of a check that is given none.
    String nextCheck() {
        checks++;
        return table().name() + "_" + checks;
    }

    void add(Draft draft) {
        drafts.add(draft);
    }

    @Override
    public Value get(String property, Site site, Runner runner) {
        return switch (property) {
            case "client" -> new Value.Unknown(Hole.Kind.COMPUTATION, site.text(), site.place());
            default -> HostMethod.of(this, property);
        };
    }

    @Override
    public Value call(Call call) {
        Dialect dialect = context.dialect(call.site());
        Optional<DataType> type = ColumnTypes.find(call, dialect);
        if (type.isPresent()) {
            return new Value.HostValue(column(call, type.get()));
        }
        return switch (call.method()) {
            case "enum", "enu" -> new Value.HostValue(enumeration(call, dialect));
            case "foreign" -> new Value.HostValue(foreign(call));
            case "timestamps" -> Timestamps.add(this, call);
            case "inherits" -> {
                parents.add(Names.table(call.argument(0), null));
                yield Value.Nothing.UNDEFINED;
            }
            default -> {
                if (!TableCalls.take(this, call, dialect)) {
                    call.notUnderstood();
                }
                yield new Value.HostValue(this);
            }
        };
    }

    private ColumnBuilder column(Call call, DataType type) {
        boolean counter = ColumnTypes.isCounter(call.method());
        String name =
                counter && call.argument(0) instanceof Value.Nothing
                        ? "id"
                        : Names.text(call.argument(0));
        ColumnBuilder column = new ColumnBuilder(this, name, type, call.site());
        if (call.method().equals("specificType")) {
            column.says(SpecificType.of(Names.text(call.argument(1))));
        }
        if (counter || call.method().equals("uuid")) {
            column.count(call, counter);
        }
        drafts.add(new Draft.OfColumn(column));
        return column;
    }

    ColumnBuilder column(String name, String type, Call call) {
        Dialect dialect = context.dialect(call.site());
        ColumnBuilder column =
                new ColumnBuilder(this, name, SqlTypes.of(type, dialect), call.site());
        drafts.add(new Draft.OfColumn(column));
        return column;
    }

    private ColumnBuilder enumeration(Call call, Dialect dialect) {
        String name = Names.text(call.argument(0));
        Enumeration kind = Enumeration.of(call, dialect);
        kind.findCreation().ifPresent(create -> add(create, call.site()));
        ColumnBuilder column = column(name, kind.typeName(), call);
        kind.findCheck(name).ifPresent(check -> column.check(check, null, call.site()));
        return column;
    }

    private ForeignKeyBuilder foreign(Call call) {
        ForeignKeyBuilder key =
                new ForeignKeyBuilder(Names.all(List.of(call.argument(0))), call.site());
        key.reference().name(Options.findName(call.argument(1)));
        drafts.add(new Draft.OfForeignKey(key));
        return key;
    }
}
