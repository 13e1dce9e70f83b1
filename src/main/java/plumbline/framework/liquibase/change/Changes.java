package plumbline.framework.liquibase.change;

import plumbline.framework.liquibase.Part;
import plumbline.operation.step.Obstacle;

import java.util.List;
import java.util.Set;

/// Reads one change of a changeset, whatever its type.
public final class Changes {

    /// What a changeset holds besides changes.
    private static final Set<String> OTHER =
            Set.of(
                    "comment",
                    "comments",
                    "preConditions",
                    "rollback",
                    "validCheckSum",
                    "validchecksum",
                    "property",
                    "id",
                    "author",
                    "context",
                    "contextFilter",
                    "labels",
                    "dbms",
                    "runOnChange",
                    "runAlways",
                    "failOnError",
                    "runInTransaction",
                    "ignore",
                    "logicalFilePath",
                    "objectQuotingStrategy",
                    "modifySql",
                    "runOrder",
                    "created",
                    "runWith",
                    "onValidationFail");

    /// What only works on the history or tells people something.
    private static final Set<String> SILENT = Set.of("tagDatabase", "output", "empty", "stop");

    private Changes() {}

    /// The changes of a changeset, in order.
    public static List<Part> of(Part changeSet) {
        return changeSet.children().stream().filter(part -> !OTHER.contains(part.name())).toList();
    }

    public static boolean isSilent(Part change) {
        return SILENT.contains(change.name());
    }

    public static void read(Part part, ChangeRun run) {
        switch (part.name()) {
            case "createTable" -> TableChanges.createTable(part, run);
            case "dropTable" -> TableChanges.dropTable(part, run);
            case "renameTable" -> TableChanges.renameTable(part, run);
            case "setTableRemarks" -> TableChanges.setTableRemarks(part, run);
            case "addLookupTable" -> TableChanges.addLookupTable(part, run);
            case "addColumn" -> ColumnChanges.addColumn(part, run);
            case "dropColumn" -> ColumnChanges.dropColumn(part, run);
            case "renameColumn" -> ColumnChanges.renameColumn(part, run);
            case "modifyColumn" -> ColumnChanges.modifyColumn(part, run);
            case "modifyDataType" -> ColumnChanges.modifyDataType(part, run);
            case "addDefaultValue" -> ColumnTraits.addDefaultValue(part, run);
            case "dropDefaultValue" -> ColumnTraits.dropDefaultValue(part, run);
            case "addNotNullConstraint" -> ColumnTraits.addNotNull(part, run);
            case "dropNotNullConstraint" -> ColumnTraits.dropNotNull(part, run);
            case "addAutoIncrement" -> ColumnTraits.addAutoIncrement(part, run);
            case "setColumnRemarks" -> ColumnTraits.setColumnRemarks(part, run);
            case "mergeColumns" -> ColumnChanges.mergeColumns(part, run);
            case "addPrimaryKey" -> ConstraintChanges.addPrimaryKey(part, run);
            case "dropPrimaryKey" -> ConstraintChanges.drop(part, "PRIMARY KEY", run);
            case "addUniqueConstraint" -> ConstraintChanges.addUnique(part, run);
            case "dropUniqueConstraint" -> ConstraintChanges.drop(part, "UNIQUE", run);
            case "addForeignKeyConstraint" -> ConstraintChanges.addForeignKey(part, run);
            case "dropForeignKeyConstraint" -> ConstraintChanges.dropForeignKey(part, run);
            case "dropAllForeignKeyConstraints" -> ConstraintChanges.dropForeignKey(part, run);
            case "addCheckConstraint" -> ConstraintChanges.addCheck(part, run);
            case "dropCheckConstraint" -> ConstraintChanges.drop(part, "CHECK", run);
            case "createIndex" -> IndexChanges.createIndex(part, run);
            case "dropIndex" -> IndexChanges.dropIndex(part, run);
            case "createSequence" -> ObjectChanges.createSequence(part, run);
            case "alterSequence" -> ObjectChanges.alterSequence(part, run);
            case "renameSequence" -> ObjectChanges.renameSequence(part, run);
            case "dropSequence" -> ObjectChanges.dropSequence(part, run);
            case "createView" -> ObjectChanges.createView(part, run);
            case "dropView" -> ObjectChanges.dropView(part, run);
            case "renameView" -> ObjectChanges.renameView(part, run);
            case "createProcedure" -> SqlChanges.routine(part, "procedureText", run);
            case "createFunction" -> SqlChanges.routine(part, "functionText", run);
            case "createTrigger" -> SqlChanges.routine(part, "triggerText", run);
            case "dropProcedure" ->
                    ObjectChanges.dropRoutine(part, "PROCEDURE", "procedureName", run);
            case "dropFunction" -> ObjectChanges.dropRoutine(part, "FUNCTION", "functionName", run);
            case "dropTrigger" -> ObjectChanges.dropTrigger(part, run);
            case "insert" -> DataChanges.insert(part, run);
            case "update" -> DataChanges.update(part, run);
            case "delete" -> DataChanges.delete(part, run);
            case "loadData" -> DataChanges.loadData(part, false, run);
            case "loadUpdateData" -> DataChanges.loadData(part, true, run);
            case "sql" -> SqlChanges.sql(part, run);
            case "sqlFile" -> SqlChanges.sqlFile(part, run);
            case "customChange" -> SqlChanges.code(part, "class", run);
            case "executeCommand" -> SqlChanges.code(part, "executable", run);
            case "tagDatabase", "output", "empty", "stop" -> {}
            default -> run.fail(part.span(), Obstacle.UNKNOWN_CHANGE, part.name(), part.name());
        }
    }
}
