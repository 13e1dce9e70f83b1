package plumbline.schema.replay.object;

import org.jspecify.annotations.Nullable;

import plumbline.operation.ObjectName;
import plumbline.operation.SchemaOperation;
import plumbline.operation.SchemaOperation.AlterExtension;
import plumbline.operation.SchemaOperation.AlterSequence;
import plumbline.operation.SchemaOperation.CommentOn;
import plumbline.operation.SchemaOperation.CreateDatabase;
import plumbline.operation.SchemaOperation.CreateExtension;
import plumbline.operation.SchemaOperation.CreateSchema;
import plumbline.operation.SchemaOperation.CreateSequence;
import plumbline.operation.SchemaOperation.DropDatabase;
import plumbline.operation.SchemaOperation.DropExtension;
import plumbline.operation.SchemaOperation.DropSchema;
import plumbline.operation.SchemaOperation.DropSequence;
import plumbline.operation.SchemaOperation.RenameSchema;
import plumbline.operation.SchemaOperation.RenameSequence;
import plumbline.operation.SchemaOperation.SetObjectSchema;
import plumbline.schema.object.Extension;
import plumbline.schema.object.Namespace;
import plumbline.schema.object.Place;
import plumbline.schema.object.Relation;
import plumbline.schema.object.Routine;
import plumbline.schema.object.SchemaObject;
import plumbline.schema.object.Sequence;
import plumbline.schema.object.Space;
import plumbline.schema.object.UserType;
import plumbline.schema.replay.Draft;
import plumbline.schema.replay.Dropping;
import plumbline.schema.replay.Moving;
import plumbline.schema.replay.table.Renaming;

import java.util.Optional;

/// What becomes of schemas, sequences, extensions and comments.
public final class DatabaseReplay {

    private DatabaseReplay() {}

    public static void apply(Draft draft, SchemaOperation operation) {
        switch (operation) {
            case CreateSchema each -> create(draft, each);
            case DropSchema each ->
                    drop(
                            draft,
                            at(draft, Space.SCHEMA, each.name()),
                            each.name(),
                            each.ifExists(),
                            each.cascade());
            case RenameSchema each -> rename(draft, each);
            case CreateSequence each -> Sequences.create(draft, each);
            case AlterSequence each ->
                    Sequences.find(draft, each.sequence(), draft.ifExists())
                            .ifPresent(found -> Sequences.alter(draft, found, each));
            case RenameSequence each ->
                    Sequences.find(draft, each.sequence(), each.ifExists())
                            .ifPresent(found -> Renaming.to(draft, found, each.newName()));
            case DropSequence each ->
                    drop(
                            draft,
                            draft.lookup()
                                    .findRelation(each.sequence(), Relation.class)
                                    .filter(Sequence.class::isInstance)
                                    .map(SchemaObject.class::cast),
                            each.sequence().toString(),
                            each.ifExists(),
                            each.cascade());
            case CreateExtension each -> create(draft, each);
            case DropExtension each ->
                    drop(
                            draft,
                            at(draft, Space.EXTENSION, each.name()),
                            each.name(),
                            each.ifExists(),
                            each.cascade());
            case AlterExtension each ->
                    at(draft, Space.EXTENSION, each.name()).ifPresent(draft::put);
            case SetObjectSchema each -> move(draft, each);
            case CommentOn each -> comment(draft, each);
            case CreateDatabase each -> {}
            case DropDatabase each -> {}
        }
    }

    private static Optional<SchemaObject> at(Draft draft, Space space, String name) {
        return draft.state().find(new Place(space, 0, name), SchemaObject.class);
    }

    private static void drop(
            Draft draft,
            Optional<SchemaObject> found,
            String name,
            boolean ifExists,
            boolean cascade) {
        if (found.isPresent()) {
            Dropping.drop(draft, found.get().id(), cascade);
        } else if (!ifExists) {
            draft.missing(name);
        }
    }

    private static void create(Draft draft, CreateSchema operation) {
        if (draft.lookup().findNamespace(operation.name()).isPresent()) {
            if (!operation.ifNotExists()) {
                draft.exists(operation.name());
            }
            return;
        }
        Namespace made = draft.put(new Namespace(draft.newId(), operation.name()));
        @Nullable String owner = operation.owner();
        if (owner != null) {
            draft.remark(made.id(), draft.state().remarksOn(made.id()).withOwner(owner));
        }
    }

    private static void rename(Draft draft, RenameSchema operation) {
        Optional<Namespace> found = draft.lookup().findNamespace(operation.name());
        if (found.isEmpty()) {
            draft.missing(operation.name());
        }
        found.ifPresent(schema -> Renaming.to(draft, schema, operation.newName()));
    }

    private static void create(Draft draft, CreateExtension operation) {
        if (at(draft, Space.EXTENSION, operation.name()).isPresent()) {
            if (!operation.ifNotExists()) {
                draft.exists(operation.name());
            }
            return;
        }
        String schema = operation.schema() == null ? home(draft) : operation.schema();
        draft.put(new Extension(draft.newId(), operation.name(), schema, operation.version()));
    }

    /// An extension goes where new tables go; `public` is taken for granted.
    private static @Nullable String home(Draft draft) {
        return draft.lookup()
                .findHome()
                .map(Namespace::name)
                .filter(name -> !name.equals("public"))
                .orElse(null);
    }

    private static void move(Draft draft, SetObjectSchema operation) {
        Optional<Namespace> schema = draft.lookup().findNamespace(operation.schema());
        Optional<SchemaObject> found =
                Targets.find(draft, operation.target(), operation.object(), operation.arguments());
        if (schema.isEmpty() || found.isEmpty()) {
            if (!draft.ifExists()) {
                draft.missing(
                        schema.isEmpty() ? operation.schema() : operation.object().toString());
            }
            return;
        }
        move(draft, found.get(), schema.get());
    }

    private static void move(Draft draft, SchemaObject object, Namespace schema) {
        int target = schema.id();
        switch (object) {
            case Relation relation -> Moving.relation(draft, relation, target);
            case UserType type -> draft.put(type.movedTo(target));
            case Routine routine -> draft.put(routine.movedTo(target));
            case Extension each ->
                    draft.put(new Extension(each.id(), each.name(), schema.name(), each.version()));
            default -> {}
        }
    }

    private static void comment(Draft draft, CommentOn operation) {
        commented(draft, operation)
                .ifPresent(
                        found ->
                                draft.remark(
                                        found.id(),
                                        draft.state()
                                                .remarksOn(found.id())
                                                .withComment(operation.text())));
    }

    private static Optional<SchemaObject> commented(Draft draft, CommentOn operation) {
        ObjectName on = operation.on();
        if (on != null && !operation.target().equals("DOMAIN CONSTRAINT")) {
            return Targets.findIn(draft, operation.target(), on, operation.object().name());
        }
        String column = operation.column();
        Optional<SchemaObject> object =
                Targets.find(
                        draft,
                        column == null ? operation.target() : "TABLE",
                        operation.object(),
                        operation.arguments());
        if (object.isEmpty() && !operation.target().equals("DATABASE")) {
            draft.missing(operation.object().toString());
        }
        return column == null
                ? object
                : object.flatMap(table -> draft.lookup().findColumn(table.id(), column))
                        .map(SchemaObject.class::cast);
    }
}
