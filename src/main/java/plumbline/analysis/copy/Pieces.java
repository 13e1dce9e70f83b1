package plumbline.analysis.copy;

import plumbline.framework.Migration;
import plumbline.operation.ColumnOperation;
import plumbline.operation.ConstraintOperation;
import plumbline.operation.DataOperation;
import plumbline.operation.Dialect;
import plumbline.operation.IndexOperation;
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
import plumbline.source.SourceSpan;

import java.util.ArrayList;
import java.util.List;

/// Takes what a migration does on its way up apart into pieces.
final class Pieces {

    private final Dialect dialect;
    private final List<Piece> found = new ArrayList<>();

    private Pieces(Dialect dialect) {
        this.dialect = dialect;
    }

    static List<Piece> of(Migration migration, Dialect dialect) {
        Pieces pieces = new Pieces(dialect);
        for (Step step : migration.up().steps()) {
            // what stands in a body is part of the operation that has the body
            if (step.circumstances().enclosure() == Enclosure.NONE) {
                pieces.add(step);
            }
        }
        return pieces.found;
    }

    private void add(Step step) {
        switch (step.operation()) {
            case TableOperation.CreateTable table -> add(table, step.span());
            case DataOperation _, OtherOperation _, RoutineOperation _, ViewOperation _ ->
                    addText(step);
            case TableOperation _,
                    ColumnOperation _,
                    ConstraintOperation _,
                    IndexOperation _,
                    TypeOperation _,
                    SchemaOperation _,
                    SecurityOperation _,
                    SessionOperation _ ->
                    add(step.operation().toString(), step.span());
        }
    }

    private void add(TableOperation.CreateTable table, SourceSpan span) {
        String name = table.table().toString();
        add("CreateTable " + name + " " + table.partitionBy() + " " + table.query(), span);
        table.columns().forEach(each -> add(name + " has " + each, each.span()));
        table.constraints().forEach(each -> add(name + " has " + each, each.span()));
        table.indexes().forEach(each -> add(name + " has " + each, each.span()));
    }

    /// Operations that do not hold all that their statement says are compared by the statement.
    private void addText(Step step) {
        if (step.sql().isBlank()) {
            add(step.operation().toString(), step.span());
            return;
        }
        found.add(new Piece(Plain.ofSql(step.sql(), dialect), step.span()));
    }

    private void add(String text, SourceSpan span) {
        found.add(new Piece(Plain.ofRecord(text), span));
    }
}
