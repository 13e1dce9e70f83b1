package plumbline.schema.ddl;

import plumbline.operation.Dialect;
import plumbline.operation.text.SqlToken;
import plumbline.operation.text.SqlTokens;
import plumbline.schema.name.Quoted;
import plumbline.schema.object.Bond;
import plumbline.schema.object.Column;
import plumbline.schema.object.EventTrigger;
import plumbline.schema.object.Extension;
import plumbline.schema.object.Index;
import plumbline.schema.object.Namespace;
import plumbline.schema.object.Policy;
import plumbline.schema.object.Routine;
import plumbline.schema.object.Rule;
import plumbline.schema.object.SchemaObject;
import plumbline.schema.object.Sequence;
import plumbline.schema.object.Table;
import plumbline.schema.object.TableConstraint;
import plumbline.schema.object.Trigger;
import plumbline.schema.object.UserType;
import plumbline.schema.object.View;
import plumbline.schema.state.Naming;
import plumbline.schema.state.SchemaState;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// All statements that make a schema again on an empty database, each after what it needs.
public final class Script {

    private final SchemaState state;
    private final Naming naming;
    private final Set<Integer> done = new HashSet<>();
    private final List<String> statements = new ArrayList<>();

    private Script(SchemaState state) {
        this.state = state;
        this.naming = new Naming(state, "public");
    }

    /// The statements in order, without semicolons.
    public static List<String> of(SchemaState state) {
        Script script = new Script(state);
        script.write();
        return script.statements;
    }

    private void write() {
        state.all(Namespace.class)
                .filter(schema -> !schema.name().equals("public"))
                .forEach(schema -> add("CREATE SCHEMA " + Quoted.name(schema.name())));
        state.all(Extension.class).forEach(this::whole);
        all(UserType.class);
        all(Sequence.class);
        all(Routine.class);
        all(Table.class);
        all(View.class);
        all(Index.class);
        state.all(Table.class)
                .forEach(table -> new TableDdl(naming).order(table).forEach(this::add));
        state.all(Table.class)
                .filter(table -> !table.assumed())
                .forEach(table -> new TableDdl(naming).foreignKeys(table).forEach(this::add));
        state.all(Sequence.class).forEach(this::ownership);
        all(Trigger.class);
        all(Policy.class);
        all(Rule.class);
        all(EventTrigger.class);
        RemarkDdl remarks = new RemarkDdl(naming);
        real().forEach(each -> remarks.comment(each).forEach(this::add));
        real().forEach(each -> remarks.owner(each).forEach(this::add));
        real().forEach(each -> remarks.rights(each).forEach(this::add));
        state.defaultPrivileges().forEach(each -> add("ALTER DEFAULT PRIVILEGES " + each));
    }

    private Stream<SchemaObject> real() {
        return state.all(SchemaObject.class).filter(each -> !isAssumed(each));
    }

    private static boolean isAssumed(SchemaObject object) {
        return object instanceof Table table && table.assumed();
    }

    private <T extends SchemaObject> void all(Class<T> kind) {
        state.all(kind).map(SchemaObject::id).toList().forEach(this::need);
    }

    /// Writes an object after all that it needs.
    private void need(int id) {
        if (!done.add(id)) {
            return;
        }
        state.findObject(id).ifPresent(this::need);
    }

    private void need(SchemaObject object) {
        object.bonds().stream()
                .filter(bond -> !isCircular(object, bond))
                .map(Bond::object)
                .forEach(this::need);
        if (object instanceof Table table) {
            table.columns().forEach(this::needs);
            state.usersOf(table.id(), TableConstraint.class)
                    .filter(each -> !(each instanceof TableConstraint.ForeignKey))
                    .map(SchemaObject::id)
                    .toList()
                    .forEach(this::needs);
        }
        write(object);
    }

    /// What a part of a table needs; the part itself is written with the table.
    private void needs(int part) {
        done.add(part);
        state.findObject(part)
                .ifPresent(object -> object.bonds().stream().map(Bond::object).forEach(this::need));
    }

    /// A sequence is made before the column that it belongs to.
    private static boolean isCircular(SchemaObject object, Bond bond) {
        return object instanceof Sequence sequence && sequence.owner() == bond.object();
    }

    private void write(SchemaObject object) {
        switch (object) {
            case UserType type -> {
                add(new TypeDdl(naming).statement(type));
                new TypeDdl(naming).afterwards(type).forEach(this::add);
            }
            case Sequence sequence -> sequence(sequence);
            case Table table -> table(table);
            case View view -> new ProgramDdl(naming).view(view).forEach(this::add);
            case Routine routine -> new ProgramDdl(naming).routine(routine).forEach(this::add);
            case Trigger trigger -> trigger(trigger);
            case Policy policy -> add(new ProgramDdl(naming).policy(policy));
            case Rule rule -> whole(rule);
            case Index index -> index(index);
            case EventTrigger each -> whole(each);
            default -> {}
        }
    }

    /// One statement is all that it takes.
    private void whole(SchemaObject object) {
        add(new Statements(naming).of(object));
    }

    private void table(Table table) {
        if (!table.assumed()) {
            TableDdl ddl = new TableDdl(naming);
            add(ddl.statement(table));
            ddl.afterwards(table).forEach(this::add);
        }
    }

    /// The parts of an index on partitions have names of their own, and are attached to it.
    private void index(Index index) {
        if (index.constraint() > 0) {
            return;
        }
        boolean whole = state.usersOf(index.id(), Index.class).noneMatch(each -> each.parent() > 0);
        add(new IndexDdl(naming).statement(index, !whole || index.definition().onlyParent()));
        if (index.parent() > 0) {
            add(
                    "ALTER INDEX "
                            + naming.name(index.parent())
                            + " ATTACH PARTITION "
                            + naming.name(index));
        }
    }

    private void trigger(Trigger trigger) {
        if (!trigger.inherited()) {
            new ProgramDdl(naming).trigger(trigger).forEach(this::add);
        }
    }

    private void sequence(Sequence sequence) {
        if (!sequence.identity()) {
            whole(sequence);
        }
    }

    private void ownership(Sequence sequence) {
        if (!sequence.identity() && sequence.owner() > 0) {
            state.find(sequence.owner(), Column.class)
                    .ifPresent(
                            column ->
                                    add(
                                            "ALTER SEQUENCE "
                                                    + naming.name(sequence)
                                                    + " OWNED BY "
                                                    + naming.name(column.table())
                                                    + "."
                                                    + Quoted.name(column.name())));
        }
    }

    /// A name that only the running tool knows leaves the statement as a note.
    private void add(String statement) {
        boolean open =
                statement.contains("${")
                        && SqlTokens.of(statement, Dialect.POSTGRESQL).stream()
                                .anyMatch(
                                        each ->
                                                each.kind() != SqlToken.Kind.STRING
                                                        && each.text().contains("$"));
        statements.add(open ? "-- " + statement.replace("\n", "\n-- ") : statement);
    }
}
