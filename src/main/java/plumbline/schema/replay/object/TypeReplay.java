package plumbline.schema.replay.object;

import plumbline.operation.ObjectName;
import plumbline.operation.TypeOperation;
import plumbline.operation.TypeOperation.AddAttribute;
import plumbline.operation.TypeOperation.AddEnumValue;
import plumbline.operation.TypeOperation.AlterAttributeType;
import plumbline.operation.TypeOperation.AlterDomain;
import plumbline.operation.TypeOperation.AlterType;
import plumbline.operation.TypeOperation.CreateCompositeType;
import plumbline.operation.TypeOperation.CreateDomain;
import plumbline.operation.TypeOperation.CreateEnum;
import plumbline.operation.TypeOperation.CreateOtherType;
import plumbline.operation.TypeOperation.DropAttribute;
import plumbline.operation.TypeOperation.DropType;
import plumbline.operation.TypeOperation.RenameAttribute;
import plumbline.operation.TypeOperation.RenameDomainConstraint;
import plumbline.operation.TypeOperation.RenameEnumValue;
import plumbline.operation.TypeOperation.RenameType;
import plumbline.schema.object.Namespace;
import plumbline.schema.object.Space;
import plumbline.schema.object.UserType;
import plumbline.schema.object.UserType.CompositeType;
import plumbline.schema.object.UserType.Domain;
import plumbline.schema.object.UserType.EnumType;
import plumbline.schema.object.UserType.OtherType;
import plumbline.schema.replay.Draft;
import plumbline.schema.replay.Dropping;
import plumbline.schema.replay.table.Renaming;
import plumbline.schema.replay.table.Tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/// What becomes of the types of the database's own.
public final class TypeReplay {

    private TypeReplay() {}

    public static void apply(Draft draft, TypeOperation operation) {
        switch (operation) {
            case CreateEnum each -> create(draft, each, (id, home) -> enumeration(id, home, each));
            case CreateDomain each -> Domains.create(draft, each);
            case CreateCompositeType each ->
                    create(draft, each, (id, home) -> Attributes.type(draft, id, home, each));
            case CreateOtherType each ->
                    create(
                            draft,
                            each,
                            (id, home) ->
                                    new OtherType(id, home, each.type().name(), each.definition()));
            case AddEnumValue each ->
                    find(draft, each.type(), EnumType.class)
                            .ifPresent(found -> addValue(draft, found, each));
            case RenameEnumValue each ->
                    find(draft, each.type(), EnumType.class)
                            .ifPresent(found -> renameValue(draft, found, each));
            case AlterDomain each ->
                    find(draft, each.type(), Domain.class)
                            .ifPresent(found -> Domains.alter(draft, found, each));
            case RenameDomainConstraint each ->
                    find(draft, each.type(), Domain.class)
                            .ifPresent(found -> Domains.renameCheck(draft, found, each));
            case AddAttribute each ->
                    find(draft, each.type(), CompositeType.class)
                            .ifPresent(found -> Attributes.add(draft, found, each));
            case DropAttribute each ->
                    find(draft, each.type(), CompositeType.class)
                            .ifPresent(found -> Attributes.drop(draft, found, each));
            case AlterAttributeType each ->
                    find(draft, each.type(), CompositeType.class)
                            .ifPresent(found -> Attributes.retype(draft, found, each));
            case RenameAttribute each ->
                    find(draft, each.type(), CompositeType.class)
                            .ifPresent(found -> Attributes.rename(draft, found, each));
            case AlterType each -> find(draft, each.type(), UserType.class).ifPresent(draft::put);
            case RenameType each ->
                    find(draft, each.type(), UserType.class)
                            .ifPresent(found -> Renaming.to(draft, found, each.newName()));
            case DropType each -> drop(draft, each);
        }
    }

    /// Makes a type unless one of its name is there.
    public static void create(
            Draft draft, TypeOperation operation, BiFunction<Integer, Integer, UserType> how) {
        Namespace home = Tables.home(draft, operation.type());
        if (draft.lookup().isTaken(home.id(), Space.TYPE, operation.type().name())) {
            draft.exists(operation.type().toString());
            return;
        }
        draft.put(how.apply(draft.newId(), home.id()));
    }

    private static EnumType enumeration(int id, int home, CreateEnum operation) {
        return new EnumType(id, home, operation.type().name(), operation.values());
    }

    private static void addValue(Draft draft, EnumType type, AddEnumValue operation) {
        if (type.values().contains(operation.value())) {
            if (!operation.ifNotExists()) {
                draft.exists(type.name() + "." + operation.value());
            }
            return;
        }
        List<String> values = new ArrayList<>(type.values());
        int neighbour = values.indexOf(operation.neighbour());
        int at = neighbour < 0 ? values.size() : neighbour;
        boolean after = neighbour >= 0 && "AFTER".equals(operation.position());
        values.add(after ? at + 1 : at, operation.value());
        draft.put(type.withValues(values));
    }

    private static void renameValue(Draft draft, EnumType type, RenameEnumValue operation) {
        if (!type.values().contains(operation.value())) {
            draft.missing(type.name() + "." + operation.value());
            return;
        }
        List<String> values = new ArrayList<>(type.values());
        values.replaceAll(each -> each.equals(operation.value()) ? operation.newValue() : each);
        draft.put(type.withValues(values));
        EnumLiterals.rename(draft, type, operation.value(), operation.newValue());
    }

    private static void drop(Draft draft, DropType operation) {
        Optional<UserType> found = draft.lookup().findType(operation.type());
        if (found.isPresent()) {
            Dropping.drop(draft, found.get().id(), operation.cascade());
        } else if (!operation.ifExists()) {
            draft.missing(operation.type().toString());
        }
    }

    private static <T extends UserType> Optional<T> find(
            Draft draft, ObjectName name, Class<T> kind) {
        Optional<T> found = draft.lookup().findType(name).filter(kind::isInstance).map(kind::cast);
        if (found.isEmpty() && !draft.ifExists()) {
            draft.missing(name.toString());
        }
        return found;
    }
}
