package plumbline.analysis.ownership;

import org.jspecify.annotations.Nullable;

import plumbline.analysis.TableKey;
import plumbline.analysis.ownership.TableUse.Kind;
import plumbline.framework.Migration;
import plumbline.operation.ColumnOperation;
import plumbline.operation.ConstraintDefinition;
import plumbline.operation.ConstraintOperation;
import plumbline.operation.DataOperation;
import plumbline.operation.Dialect;
import plumbline.operation.IndexOperation;
import plumbline.operation.ObjectName;
import plumbline.operation.Operation;
import plumbline.operation.OtherOperation;
import plumbline.operation.RoutineOperation;
import plumbline.operation.SchemaOperation;
import plumbline.operation.SecurityOperation;
import plumbline.operation.SessionOperation;
import plumbline.operation.TableOperation;
import plumbline.operation.TypeOperation;
import plumbline.operation.ViewOperation;
import plumbline.operation.step.Circumstances.Enclosure;
import plumbline.operation.step.Step;
import plumbline.schema.dependency.TableMentions;
import plumbline.source.SourceSpan;

import java.util.ArrayList;
import java.util.List;

/// Collects what the steps of one migration do with tables.
final class StepUses {

    private final String service;
    private final Migration migration;
    private final String schema;
    private final Dialect dialect;
    private final List<TableUse> found = new ArrayList<>();

    StepUses(String service, Migration migration, String schema, Dialect dialect) {
        this.service = service;
        this.migration = migration;
        this.schema = schema;
        this.dialect = dialect;
    }

    List<TableUse> found() {
        return found;
    }

    void add(Step step) {
        Uses uses = new Uses(step);
        switch (step.operation()) {
            case TableOperation table -> uses.ofTable(table);
            case ColumnOperation column -> uses.ofColumn(column);
            case ConstraintOperation constraint -> uses.ofConstraint(constraint);
            case ViewOperation view -> uses.ofView(view);
            case DataOperation data -> uses.ofData(data);
            case RoutineOperation routine -> uses.ofRoutine(routine);
            case SecurityOperation security -> uses.ofSecurity(security);
            case IndexOperation _,
                    SchemaOperation _,
                    SessionOperation _,
                    OtherOperation _,
                    TypeOperation _ ->
                    uses.changed(step.operation());
        }
    }

    /// What one step does.
    private final class Uses {

        private final SourceSpan span;
        private final boolean inRoutine;

        Uses(Step step) {
            this.span = step.span();
            this.inRoutine = step.circumstances().enclosure() == Enclosure.ROUTINE_BODY;
        }

        private void use(@Nullable ObjectName table, Kind kind, boolean guarded, SourceSpan place) {
            if (table != null && !table.dynamic()) {
                Kind seen = inRoutine ? Kind.MENTIONS : kind;
                TableKey key = TableKey.of(table, schema);
                found.add(new TableUse(service, migration, key, seen, guarded, place));
            }
        }

        private void use(@Nullable ObjectName table, Kind kind) {
            use(table, kind, false, span);
        }

        private void all(List<ObjectName> tables, Kind kind) {
            tables.forEach(table -> use(table, kind));
        }

        private void named(Kind kind, @Nullable String... texts) {
            for (String text : texts) {
                if (text != null) {
                    all(TableMentions.of(text, dialect), kind);
                }
            }
        }

        void changed(Operation operation) {
            use(operation.table(), Kind.CHANGES);
        }

        void ofTable(TableOperation operation) {
            switch (operation) {
                case TableOperation.CreateTable table -> created(table);
                case TableOperation.DropTable table ->
                        use(table.table(), Kind.DROPS, table.ifExists(), span);
                case TableOperation.RenameTable table -> {
                    changed(table);
                    use(new ObjectName(table.table().schema(), table.newName()), Kind.CREATES);
                }
                case TableOperation.SetTableSchema table -> {
                    changed(table);
                    use(new ObjectName(table.schema(), table.table().name()), Kind.CREATES);
                }
                case TableOperation.AttachPartition table -> {
                    changed(table);
                    use(table.partition(), Kind.CHANGES);
                }
                case TableOperation.DetachPartition table -> {
                    changed(table);
                    use(table.partition(), Kind.CHANGES);
                }
                case TableOperation.TruncateTable table -> use(table.table(), Kind.WRITES);
                case TableOperation.SetTableProperty _, TableOperation.LockTable _ ->
                        changed(operation);
            }
        }

        private void created(TableOperation.CreateTable table) {
            boolean temporary = table.persistence() == TableOperation.Persistence.TEMPORARY;
            Kind kind = temporary ? Kind.CREATES_TEMPORARY : Kind.CREATES;
            use(table.table(), kind, table.ifNotExists(), span);
            use(table.parent(), Kind.CHANGES);
            all(table.inherits(), Kind.READS);
            table.likes().forEach(like -> use(like.table(), Kind.READS));
            named(Kind.READS, table.query());
            table.constraints().forEach(this::reference);
            table.columns().forEach(column -> column.constraints().forEach(this::reference));
        }

        private void reference(ConstraintDefinition definition) {
            if (definition instanceof ConstraintDefinition.ForeignKey key) {
                use(key.referencedTable(), Kind.REFERS, false, key.span());
            }
        }

        void ofColumn(ColumnOperation operation) {
            changed(operation);
            if (operation instanceof ColumnOperation.AddColumn column) {
                column.definition().constraints().forEach(this::reference);
            } else if (operation instanceof ColumnOperation.ChangeColumn column) {
                column.definition().constraints().forEach(this::reference);
            }
        }

        void ofConstraint(ConstraintOperation operation) {
            changed(operation);
            if (operation instanceof ConstraintOperation.AddConstraint constraint) {
                reference(constraint.definition());
            }
        }

        void ofView(ViewOperation operation) {
            switch (operation) {
                case ViewOperation.CreateView view -> {
                    boolean guarded = view.ifNotExists() || view.orReplace();
                    use(view.view(), Kind.CREATES, guarded, span);
                    all(view.sources(), Kind.READS);
                }
                case ViewOperation.RenameView view -> {
                    use(view.view(), Kind.CHANGES);
                    use(new ObjectName(view.view().schema(), view.newName()), Kind.CREATES);
                }
                case ViewOperation.DropView view ->
                        use(view.view(), Kind.DROPS, view.ifExists(), span);
                case ViewOperation.AlterView _,
                        ViewOperation.RenameViewColumn _,
                        ViewOperation.RefreshView _ ->
                        use(operation.view(), Kind.CHANGES);
            }
        }

        void ofData(DataOperation operation) {
            switch (operation) {
                case DataOperation.Insert insert -> named(Kind.READS, insert.query());
                case DataOperation.Update update -> {
                    all(update.from(), Kind.READS);
                    named(Kind.READS, update.assignments(), update.where());
                }
                case DataOperation.Delete delete -> {
                    all(delete.using(), Kind.READS);
                    named(Kind.READS, delete.where());
                }
                case DataOperation.Merge merge -> use(merge.source(), Kind.READS);
                case DataOperation.Select select -> {
                    all(select.sources(), Kind.READS);
                    return;
                }
                case DataOperation.Copy _,
                        DataOperation.Call _,
                        DataOperation.SetSequenceValue _ -> {}
            }
            use(operation.table(), Kind.WRITES);
        }

        void ofRoutine(RoutineOperation operation) {
            changed(operation);
            if (operation instanceof RoutineOperation.CreateRoutine routine) {
                named(Kind.MENTIONS, routine.body());
            }
        }

        void ofSecurity(SecurityOperation operation) {
            changed(operation);
            if (operation instanceof SecurityOperation.CreatePolicy policy) {
                named(Kind.MENTIONS, policy.using(), policy.withCheck());
            } else if (operation instanceof SecurityOperation.AlterPolicy policy) {
                named(Kind.MENTIONS, policy.using(), policy.withCheck());
            }
        }
    }
}
