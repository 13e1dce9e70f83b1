package plumbline.framework.knex.table;

import plumbline.framework.script.Recorder;
import plumbline.framework.script.SqlText;
import plumbline.operation.ColumnDefinition;
import plumbline.operation.ColumnOperation.AddColumn;
import plumbline.operation.ConstraintDefinition;
import plumbline.operation.ConstraintOperation.AddConstraint;
import plumbline.operation.Dialect;
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
import java.util.stream.Stream;

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

    /// Records a table that is made like another one, with what it has besides.
    public static void like(TableBuilder builder, ObjectName original, Site site) {
        TableSteps steps = new TableSteps(builder, site);
        if (builder.context().dialect(site) != Dialect.POSTGRESQL
                || original.dynamic()
                || builder.table().dynamic()) {
            steps.create(false, List.of(original));
            return;
        }
        steps.recorder.sql(
                "create table "
                        + SqlText.identifier(builder.table())
                        + " (like "
                        + SqlText.identifier(original)
                        + " including all)",
                site);
        steps.alter();
    }

    /// Records the changes of a table.
    public static void alter(TableBuilder builder, Site site) {
        new TableSteps(builder, site).alter();
    }

    private void create(boolean ifNotExists, List<ObjectName> sources) {
        List<ColumnDefinition> columns = new ArrayList<>();
        List<ConstraintDefinition> constraints = new ArrayList<>();
        onlyOneKey();
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
                later.addAll(column.indexes());
            }
            case Draft.OfForeignKey(ForeignKeyBuilder key) -> {
                constraints.add(key.key(builder.naming()));
                said(key);
            }
            case Draft.Done(CreateEnum create, Site at, SourceSpan span) ->
                    recorder.add(create, span, at);
            case Draft.Done(AddConstraint add, Site _, SourceSpan _) ->
                    constraints.add(add.definition());
            case Draft.Done _, Draft.OfSql _ -> later.add(draft);
        }
    }

    /// A counter is the key of a new table only where nothing else is.
    private void onlyOneKey() {
        if (builder.drafts().stream().anyMatch(TableSteps::isKey)) {
            columns().forEach(ColumnBuilder::leaveKey);
        }
    }

    private static boolean isKey(Draft draft) {
        return switch (draft) {
            case Draft.OfColumn(ColumnBuilder column) -> column.isKey();
            case Draft.Done(AddConstraint add, Site _, SourceSpan _) ->
                    add.definition() instanceof ConstraintDefinition.PrimaryKey;
            case Draft.Done _, Draft.OfForeignKey _, Draft.OfSql _ -> false;
        };
    }

    private Stream<ColumnBuilder> columns() {
        return builder.drafts().stream()
                .filter(Draft.OfColumn.class::isInstance)
                .map(draft -> ((Draft.OfColumn) draft).column());
    }

    /// New columns come first, then those that change, and then the rest in its order.
    private void alter() {
        for (Draft draft : builder.drafts()) {
            switch (draft) {
                case Draft.OfColumn(ColumnBuilder column) -> added(column);
                case Draft.Done(CreateEnum create, Site at, SourceSpan span) ->
                        recorder.add(create, span, at);
                case Draft.Done _, Draft.OfForeignKey _, Draft.OfSql _ -> {}
            }
        }
        columns().filter(ColumnBuilder::isChange).forEach(this::changed);
        for (Draft draft : builder.drafts()) {
            switch (draft) {
                case Draft.OfColumn(ColumnBuilder column) -> around(column);
                case Draft.Done(CreateEnum _, Site _, SourceSpan _) -> {}
                case Draft.Done _, Draft.OfForeignKey _, Draft.OfSql _ -> record(draft);
            }
        }
    }

    private void added(ColumnBuilder column) {
        said(column);
        if (!column.isChange()) {
            AddColumn add = new AddColumn(table, column.definition(), false);
            recorder.add(add, column.span(), column.site());
        }
    }

    private void changed(ColumnBuilder column) {
        ColumnChange.of(table, column)
                .forEach(each -> recorder.add(each, column.span(), column.site()));
    }

    /// What is recorded beside a column for itself.
    private void around(ColumnBuilder column) {
        if (column.isChange()) {
            column.definition().constraints().stream()
                    .map(constraint -> new AddConstraint(table, constraint))
                    .forEach(add -> recorder.add(add, add.definition().span(), column.site()));
        }
        column.indexes().forEach(this::record);
    }

    private void record(Draft draft) {
        switch (draft) {
            case Draft.OfColumn(ColumnBuilder column) -> {
                added(column);
                around(column);
            }
            case Draft.OfForeignKey(ForeignKeyBuilder key) -> {
                said(key);
                AddConstraint add = new AddConstraint(table, key.key(builder.naming()));
                recorder.add(add, key.span(), key.site());
            }
            case Draft.OfSql(String sql, Site at) -> recorder.sql(sql, at);
            case Draft.Done(Operation operation, Site at, SourceSpan span) ->
                    recorder.add(operation, span, at);
        }
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
