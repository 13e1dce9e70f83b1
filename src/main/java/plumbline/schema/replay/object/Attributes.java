package plumbline.schema.replay.object;

import plumbline.operation.ColumnDefinition;
import plumbline.operation.TypeOperation.AddAttribute;
import plumbline.operation.TypeOperation.AlterAttributeType;
import plumbline.operation.TypeOperation.CreateCompositeType;
import plumbline.operation.TypeOperation.DropAttribute;
import plumbline.operation.TypeOperation.RenameAttribute;
import plumbline.schema.object.UserType.Attribute;
import plumbline.schema.object.UserType.CompositeType;
import plumbline.schema.replay.Draft;
import plumbline.schema.replay.Types;

import java.util.ArrayList;
import java.util.List;

/// The parts of composite types.
public final class Attributes {

    private Attributes() {}

    public static CompositeType type(Draft draft, int id, int home, CreateCompositeType operation) {
        List<Attribute> attributes =
                operation.attributes().stream().map(each -> attribute(draft, each)).toList();
        return new CompositeType(id, home, operation.type().name(), attributes);
    }

    public static void add(Draft draft, CompositeType type, AddAttribute operation) {
        List<Attribute> attributes = new ArrayList<>(type.attributes());
        attributes.add(attribute(draft, operation.attribute()));
        draft.put(type.withAttributes(attributes));
    }

    public static void drop(Draft draft, CompositeType type, DropAttribute operation) {
        List<Attribute> attributes = new ArrayList<>(type.attributes());
        boolean gone = attributes.removeIf(each -> each.name().equals(operation.attribute()));
        if (!gone && !operation.ifExists()) {
            draft.missing(type.name() + "." + operation.attribute());
        }
        draft.put(type.withAttributes(attributes));
    }

    public static void retype(Draft draft, CompositeType type, AlterAttributeType operation) {
        List<Attribute> attributes = new ArrayList<>(type.attributes());
        attributes.replaceAll(
                each ->
                        each.name().equals(operation.attribute())
                                ? new Attribute(
                                        each.name(),
                                        Types.of(draft.lookup(), operation.dataType()),
                                        operation.collation())
                                : each);
        draft.put(type.withAttributes(attributes));
    }

    public static void rename(Draft draft, CompositeType type, RenameAttribute operation) {
        List<Attribute> attributes = new ArrayList<>(type.attributes());
        attributes.replaceAll(
                each ->
                        each.name().equals(operation.attribute())
                                ? new Attribute(operation.newName(), each.type(), each.collation())
                                : each);
        draft.put(type.withAttributes(attributes));
    }

    private static Attribute attribute(Draft draft, ColumnDefinition definition) {
        return new Attribute(
                definition.name(),
                Types.of(draft.lookup(), definition.type()),
                definition.collation());
    }
}
