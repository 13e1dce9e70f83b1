package plumbline.drawing.timeline;

import plumbline.drawing.Sign;
import plumbline.framework.Migration;
import plumbline.operation.ColumnOperation;
import plumbline.operation.ConstraintOperation;
import plumbline.operation.DataOperation;
import plumbline.operation.IndexOperation;
import plumbline.operation.Operation;
import plumbline.operation.OtherOperation;
import plumbline.operation.RoutineOperation;
import plumbline.operation.SchemaOperation;
import plumbline.operation.SecurityOperation;
import plumbline.operation.SessionOperation;
import plumbline.operation.TableOperation;
import plumbline.operation.TypeOperation;
import plumbline.operation.ViewOperation;
import plumbline.operation.step.Step;

import java.util.EnumMap;
import java.util.Map;

/// What a migration mostly does, and the sign that stands for it.
///
/// Of what it does equally often, the one that stands first here counts.
public enum Deed {
    CREATE(Sign.SQUARE),
    DROP(Sign.FUNNEL),
    ALTER(Sign.CIRCLE),
    DATA(Sign.TRIANGLE),
    INDEX(Sign.DIAMOND),
    ACCESS(Sign.SHIELD),
    ROUTINE(Sign.HEXAGON),
    /// Nothing of it was understood, or it does nothing.
    OTHER(Sign.CROSS);

    private final Sign sign;

    Deed(Sign sign) {
        this.sign = sign;
    }

    public Sign sign() {
        return sign;
    }

    /// `deed.create`: the key of its words.
    public String wordsKey() {
        return switch (this) {
            case CREATE -> "deed.create";
            case DROP -> "deed.drop";
            case ALTER -> "deed.alter";
            case DATA -> "deed.data";
            case INDEX -> "deed.index";
            case ACCESS -> "deed.access";
            case ROUTINE -> "deed.routine";
            case OTHER -> "deed.other";
        };
    }

    static Deed of(Migration migration) {
        Map<Deed, Integer> counts = new EnumMap<>(Deed.class);
        for (Step step : migration.up().steps()) {
            counts.merge(of(step.operation()), 1, Integer::sum);
        }
        counts.remove(OTHER);
        Deed most = OTHER;
        for (Map.Entry<Deed, Integer> each : counts.entrySet()) {
            if (most == OTHER || each.getValue() > counts.getOrDefault(most, 0)) {
                most = each.getKey();
            }
        }
        return most;
    }

    private static Deed of(Operation operation) {
        return switch (operation) {
            case TableOperation table -> of(table);
            case ColumnOperation.DropColumn _ -> DROP;
            case ColumnOperation _, ConstraintOperation _ -> ALTER;
            case IndexOperation.DropIndex _ -> DROP;
            case IndexOperation _ -> INDEX;
            case TypeOperation.CreateEnum _,
                    TypeOperation.CreateDomain _,
                    TypeOperation.CreateCompositeType _,
                    TypeOperation.CreateOtherType _ ->
                    CREATE;
            case TypeOperation.DropType _ -> DROP;
            case TypeOperation _ -> ALTER;
            case SchemaOperation schema -> of(schema);
            case ViewOperation _, RoutineOperation _ -> ROUTINE;
            case SecurityOperation _ -> ACCESS;
            case DataOperation _ -> DATA;
            case SessionOperation _, OtherOperation _ -> OTHER;
        };
    }

    private static Deed of(TableOperation operation) {
        return switch (operation) {
            case TableOperation.CreateTable _ -> CREATE;
            case TableOperation.DropTable _ -> DROP;
            case TableOperation.TruncateTable _ -> DATA;
            case TableOperation.LockTable _ -> OTHER;
            case TableOperation.RenameTable _,
                    TableOperation.SetTableSchema _,
                    TableOperation.SetTableProperty _,
                    TableOperation.AttachPartition _,
                    TableOperation.DetachPartition _ ->
                    ALTER;
        };
    }

    private static Deed of(SchemaOperation operation) {
        return switch (operation) {
            case SchemaOperation.CreateSchema _,
                    SchemaOperation.CreateSequence _,
                    SchemaOperation.CreateExtension _,
                    SchemaOperation.CreateDatabase _ ->
                    CREATE;
            case SchemaOperation.DropSchema _,
                    SchemaOperation.DropSequence _,
                    SchemaOperation.DropExtension _,
                    SchemaOperation.DropDatabase _ ->
                    DROP;
            case SchemaOperation.CommentOn _ -> OTHER;
            case SchemaOperation.RenameSchema _,
                    SchemaOperation.AlterSequence _,
                    SchemaOperation.RenameSequence _,
                    SchemaOperation.AlterExtension _,
                    SchemaOperation.SetObjectSchema _ ->
                    ALTER;
        };
    }
}
