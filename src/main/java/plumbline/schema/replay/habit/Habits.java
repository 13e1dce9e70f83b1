package plumbline.schema.replay.habit;

import plumbline.operation.ColumnOperation;
import plumbline.operation.TableOperation.RenameTable;
import plumbline.operation.TypeOperation.CreateEnum;
import plumbline.operation.step.Step;
import plumbline.schema.replay.Draft;

/// The tools whose builders look at the database before they write their SQL.
public enum Habits {
    NONE,
    TYPEORM,
    SEQUELIZE;

    /// Whether it makes sure itself that what it makes is not there.
    public boolean isTolerant(Step step) {
        return this != NONE && isBuilt(step) && step.operation() instanceof CreateEnum;
    }

    /// Carries out a step that is more than it says; false where it is as any other.
    public boolean apply(Draft draft, Step step) {
        if (this != TYPEORM || !isBuilt(step)) {
            return false;
        }
        return switch (step.operation()) {
            case RenameTable rename -> {
                TypeOrmRenaming.table(draft, rename);
                yield true;
            }
            case ColumnOperation column ->
                    TypeOrmColumns.apply(draft, column, step.understanding());
            default -> false;
        };
    }

    private static boolean isBuilt(Step step) {
        return step.sql().isEmpty();
    }
}
