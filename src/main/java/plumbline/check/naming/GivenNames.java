package plumbline.check.naming;

import org.jspecify.annotations.Nullable;

import plumbline.operation.ColumnDefinition;
import plumbline.operation.ColumnOperation.AddColumn;
import plumbline.operation.ColumnOperation.RenameColumn;
import plumbline.operation.ConstraintDefinition;
import plumbline.operation.ConstraintOperation.AddConstraint;
import plumbline.operation.ConstraintOperation.RenameConstraint;
import plumbline.operation.IndexDefinition;
import plumbline.operation.IndexOperation.CreateIndex;
import plumbline.operation.IndexOperation.RenameIndex;
import plumbline.operation.Operation;
import plumbline.operation.RoutineOperation.CreateRoutine;
import plumbline.operation.RoutineOperation.CreateTrigger;
import plumbline.operation.RoutineOperation.RenameRoutine;
import plumbline.operation.RoutineOperation.RenameTrigger;
import plumbline.operation.SchemaOperation.CreateSchema;
import plumbline.operation.SchemaOperation.CreateSequence;
import plumbline.operation.SchemaOperation.RenameSchema;
import plumbline.operation.SchemaOperation.RenameSequence;
import plumbline.operation.SecurityOperation.CreatePolicy;
import plumbline.operation.SecurityOperation.CreateRole;
import plumbline.operation.TableOperation.CreateTable;
import plumbline.operation.TableOperation.RenameTable;
import plumbline.operation.TypeOperation.AddEnumValue;
import plumbline.operation.TypeOperation.CreateCompositeType;
import plumbline.operation.TypeOperation.CreateDomain;
import plumbline.operation.TypeOperation.CreateEnum;
import plumbline.operation.TypeOperation.RenameType;
import plumbline.operation.ViewOperation.CreateView;
import plumbline.operation.ViewOperation.RenameView;

import java.util.ArrayList;
import java.util.List;

/// The names that an operation gives to what it makes or renames.
final class GivenNames {

    private final List<String> names = new ArrayList<>();

    private GivenNames() {}

    static List<String> of(Operation operation) {
        GivenNames given = new GivenNames();
        switch (operation) {
            case CreateTable table -> given.add(table);
            case AddColumn column -> given.add(column.definition());
            case AddConstraint constraint -> given.add(constraint.definition());
            case CreateIndex index -> given.add(index.definition().name());
            case CreateView view -> given.add(view.view().name()).names.addAll(view.columns());
            case CreateCompositeType type -> {
                given.add(type.type().name());
                type.attributes().forEach(each -> given.add(each.name()));
            }
            default -> given.add(single(operation));
        }
        return given.names;
    }

    private static @Nullable String single(Operation operation) {
        return switch (operation) {
            case CreateEnum type -> type.type().name();
            case CreateDomain type -> type.type().name();
            case CreateSchema schema -> schema.name();
            case CreateSequence sequence -> sequence.sequence().name();
            case CreateRoutine routine -> routine.routine().name();
            case CreateTrigger trigger -> trigger.name();
            case CreatePolicy policy -> policy.name();
            case CreateRole role -> role.name();
            case AddEnumValue value -> value.value();
            default -> renamed(operation);
        };
    }

    private static @Nullable String renamed(Operation operation) {
        return switch (operation) {
            case RenameTable renamed -> renamed.newName();
            case RenameColumn renamed -> renamed.newName();
            case RenameConstraint renamed -> renamed.newName();
            case RenameIndex renamed -> renamed.newName();
            case RenameType renamed -> renamed.newName();
            case RenameView renamed -> renamed.newName();
            case RenameSequence renamed -> renamed.newName();
            case RenameSchema renamed -> renamed.newName();
            case RenameTrigger renamed -> renamed.newName();
            case RenameRoutine renamed -> renamed.newName();
            default -> null;
        };
    }

    private void add(CreateTable table) {
        add(table.table().name());
        table.columns().forEach(this::add);
        table.constraints().forEach(this::add);
        table.indexes().stream().map(IndexDefinition::name).forEach(this::add);
    }

    private void add(ColumnDefinition column) {
        add(column.name());
        column.constraints().forEach(this::add);
    }

    private void add(ConstraintDefinition constraint) {
        add(constraint.name());
    }

    private GivenNames add(@Nullable String name) {
        if (name != null) {
            names.add(name);
        }
        return this;
    }
}
