package plumbline.analysis.dependency;

import plumbline.analysis.ServiceReading;
import plumbline.analysis.SetReading;
import plumbline.analysis.TableKey;
import plumbline.analysis.ownership.OperationUses;
import plumbline.analysis.ownership.TableUse;
import plumbline.analysis.ownership.TableUses;
import plumbline.analysis.schema.SchemaHistory;
import plumbline.framework.Configured;
import plumbline.framework.Migration;
import plumbline.operation.Dialect;
import plumbline.operation.ObjectName;
import plumbline.schema.object.Namespace;
import plumbline.schema.object.Routine;
import plumbline.schema.object.SchemaObject;
import plumbline.schema.object.Table;
import plumbline.schema.object.UserType;
import plumbline.schema.object.View;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What the replayed migrations do: a table counts by the name that it has in the end, whatever it
/// was called when it was used.
///
/// Sets of other databases, and migrations that do not run, count by what their operations say.
public final class ReplayUses implements TableUses {

    private final boolean withPrograms;

    private ReplayUses(boolean withPrograms) {
        this.withPrograms = withPrograms;
    }

    /// Tables and views.
    public static ReplayUses ofTables() {
        return new ReplayUses(false);
    }

    /// Types and routines too; a routine has parentheses behind its name.
    public static ReplayUses ofAll() {
        return new ReplayUses(true);
    }

    @Override
    public List<TableUse> of(ServiceReading service) {
        List<SetDependencies> sets = new ArrayList<>();
        for (SetReading set : service.sets()) {
            sets.add(SetDependencies.of(service.name(), SchemaHistory.of(set)));
        }
        return of(service, sets);
    }

    /// The same where the sets were gone through already.
    public List<TableUse> of(ServiceReading service, List<SetDependencies> sets) {
        List<TableUse> uses = new ArrayList<>();
        Set<Migration> replayed = Collections.newSetFromMap(new IdentityHashMap<>());
        for (SetDependencies set : sets) {
            if (set.history().set().set().dialect() == Dialect.POSTGRESQL) {
                set.history().moments().forEach(each -> replayed.add(each.migration()));
                uses.addAll(of(set));
            }
        }
        new OperationUses()
                .of(service).stream()
                        .filter(use -> !replayed.contains(use.migration()))
                        .forEach(uses::add);
        return uses;
    }

    private List<TableUse> of(SetDependencies set) {
        Map<Integer, TableKey> last = new HashMap<>();
        set.uses().stream()
                .filter(use -> isCounted(use.household()))
                .forEach(use -> last.put(use.household().id(), key(set, today(set, use))));
        List<TableUse> uses = new ArrayList<>();
        for (ObjectUse use : set.uses()) {
            TableKey key = last.get(use.household().id());
            if (key != null) {
                uses.add(use(set, key, use));
            }
        }
        set.outside().stream()
                .filter(MissingName::relation)
                .forEach(missing -> uses.add(use(set, missing)));
        return uses;
    }

    private static SchemaObject today(SetDependencies set, ObjectUse use) {
        return set.history().end().findObject(use.household().id()).orElse(use.household());
    }

    private boolean isCounted(SchemaObject object) {
        return switch (object) {
            case Table _, View _ -> true;
            case UserType _, Routine _ -> withPrograms;
            default -> false;
        };
    }

    private static TableKey key(SetDependencies set, SchemaObject object) {
        String schema =
                set.history()
                        .end()
                        .find(object.place().owner(), Namespace.class)
                        .map(Namespace::name)
                        .orElse("");
        String name = object instanceof Routine ? object.name() + "()" : object.name();
        return TableKey.of(new ObjectName(schema, name), "");
    }

    private static TableUse use(SetDependencies set, TableKey key, ObjectUse use) {
        boolean part = use.household().id() != use.object().id();
        TableUse.Kind kind =
                switch (use.kind()) {
                    case CREATES, DROPS -> part ? TableUse.Kind.CHANGES : use.kind();
                    case CREATES_TEMPORARY, CHANGES, WRITES, READS, REFERS, MENTIONS -> use.kind();
                };
        return new TableUse(
                set.service(),
                use.occasion().migration(),
                key,
                kind,
                use.guarded(),
                use.occasion().span());
    }

    private static TableUse use(SetDependencies set, MissingName missing) {
        Configured<String> schema = set.history().set().set().settings().schema();
        String usual = schema == null || schema.value().contains("$") ? "" : schema.value();
        int dot = missing.name().lastIndexOf('.');
        ObjectName name =
                dot < 0
                        ? ObjectName.of(missing.name())
                        : new ObjectName(
                                missing.name().substring(0, dot),
                                missing.name().substring(dot + 1));
        return new TableUse(
                set.service(),
                missing.occasion().migration(),
                TableKey.of(name, usual),
                missing.kind(),
                false,
                missing.occasion().span());
    }
}
