package plumbline.framework.knex.table;

import plumbline.framework.script.Recorder;
import plumbline.operation.ColumnDefinition;
import plumbline.operation.ColumnOperation.AddColumn;
import plumbline.operation.ColumnOperation.AlterColumnType;
import plumbline.operation.ColumnOperation.ChangeColumn;
import plumbline.operation.ConstraintDefinition;
import plumbline.operation.ConstraintOperation.AddConstraint;
import plumbline.operation.IndexOperation.CreateIndex;
import plumbline.operation.ObjectName;
import plumbline.operation.Operation;
import plumbline.operation.TableOperation.CreateTable;
import plumbline.operation.TableOperation.Like;
import plumbline.operation.TableOperation.Persistence;
import plumbline.operation.TypeOperation.CreateEnum;
import plumbline.operation.step.Obstacle;
import plumbline.parse.script.value.Site;
import plumbline.source.SourceSpan;

import java.util.ArrayList;
import java.util.List;

/// Makes operations out of what a table builder was told.
public final class TableSteps {

    private final TableBuilder builder;
    private final ObjectName table;
    private final Site site;
    private final Recorder recorder;
    private final List<Draft> later = new ArrayList<>();

    private TableSteps(TableBuilder builder, Site site) {
        this.builder = builder;
        this.table = builder.table();
        this.site = site;
        this.recorder = builder.context().recorder();
    }

    /// Records a new table; `sources` are those it is made like.
    public static void create(
            TableBuilder builder, boolean ifNotExists, List<ObjectName> sources, Site site) {
        new TableSteps(builder, site).create(ifNotExists, sources);
    }

    /// Records the changes of a table.
    public static void alter(TableBuilder builder, Site site) {
        new TableSteps(builder, site).alter();
    }

    private void create(boolean ifNotExists, List<ObjectName> sources) {
        List<ColumnDefinition> columns = new ArrayList<>();
        List<ConstraintDefinition> constraints = new ArrayList<>();
        for (Draft draft : builder.drafts()) {
            sort(draft, columns, constraints);
        }
        recorder.add(table(ifNotExists, columns, constraints, sources), site);
        later.forEach(this::record);
    }

    /// What is made like another table takes all over from it.
    private CreateTable table(
            boolean ifNotExists,
            List<ColumnDefinition> columns,
            List<ConstraintDefinition> constraints,
            List<ObjectName> sources) {
        return new CreateTable(
                table,
                ifNotExists,
                Persistence.PERMANENT,
                columns,
                constraints,
                List.of(),
                null,
                null,
                null,
                null,
                builder.parents(),
                sources.stream()
                        .map(source -> new Like(source, List.of("INCLUDING ALL"), 0))
                        .toList(),
                null,
                null,
                null,
                null,
                List.of(),
                builder.comment());
    }

    /// What always belongs to the table goes into it, the rest follows with its conditions.
    private void sort(
            Draft draft, List<ColumnDefinition> columns, List<ConstraintDefinition> constraints) {
        if (!builder.context().isCertain(draft.site(), site)) {
            later.add(draft);
            return;
        }
        switch (draft) {
            case Draft.OfColumn(ColumnBuilder column) -> {
                columns.add(column.definition());
                said(column);
                column.indexes().forEach(index -> later.add(done(index, column.site())));
            }
            case Draft.OfForeignKey(ForeignKeyBuilder key) -> {
                constraints.add(key.key(table));
                said(key);
            }
            case Draft.Done(CreateEnum create, Site at, SourceSpan span) ->
                    recorder.add(create, span, at);
            case Draft.Done(AddConstraint add, Site _, SourceSpan _) ->
                    constraints.add(add.definition());
            case Draft.Done done -> later.add(done);
        }
    }

    private static Draft done(CreateIndex index, Site at) {
        return new Draft.Done(index, at, index.definition().span());
    }

    private void alter() {
        builder.drafts().forEach(this::record);
    }

    private void record(Draft draft) {
        switch (draft) {
            case Draft.OfColumn(ColumnBuilder column) -> column(column);
            case Draft.OfForeignKey(ForeignKeyBuilder key) -> {
                said(key);
                recorder.add(new AddConstraint(table, key.key(table)), key.span(), key.site());
            }
            case Draft.Done(Operation operation, Site at, SourceSpan span) ->
                    recorder.add(operation, span, at);
        }
    }

    private void column(ColumnBuilder column) {
        ColumnDefinition definition = column.definition();
        said(column);
        if (column.isChange()) {
            recorder.add(change(column, definition), column.span(), column.site());
            definition.constraints().stream()
                    .map(constraint -> new AddConstraint(table, constraint))
                    .forEach(add -> recorder.add(add, add.definition().span(), column.site()));
        } else {
            recorder.add(new AddColumn(table, definition, false), column.span(), column.site());
        }
        for (CreateIndex index : column.indexes()) {
            recorder.add(index, index.definition().span(), column.site());
        }
    }

    private Operation change(ColumnBuilder column, ColumnDefinition definition) {
        boolean onlyType =
                !column.keepsType()
                        && !column.changesNullability()
                        && column.defaultValue() == null;
        return onlyType
                ? new AlterColumnType(table, column.name(), definition.type(), null, null)
                : new ChangeColumn(table, column.name(), definition);
    }

    private void said(ColumnBuilder column) {
        if (column.hasReference() && !column.isReferenceKnown()) {
            recorder.notUnderstood(column.site(), Obstacle.UNKNOWN_VALUE, "references");
        }
    }

    private void said(ForeignKeyBuilder key) {
        if (!key.reference().isKnown()) {
            recorder.notUnderstood(key.site(), Obstacle.UNKNOWN_VALUE, "references");
        }
    }
}
