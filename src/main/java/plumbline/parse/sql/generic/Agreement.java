package plumbline.parse.sql.generic;

import net.sf.jsqlparser.schema.Table;
import net.sf.jsqlparser.statement.Statement;
import net.sf.jsqlparser.statement.create.table.CreateTable;
import net.sf.jsqlparser.statement.create.view.CreateView;
import net.sf.jsqlparser.statement.delete.Delete;
import net.sf.jsqlparser.statement.insert.Insert;
import net.sf.jsqlparser.statement.merge.Merge;
import net.sf.jsqlparser.statement.select.FromItem;
import net.sf.jsqlparser.statement.select.Join;
import net.sf.jsqlparser.statement.select.Select;
import net.sf.jsqlparser.statement.update.Update;

import org.jspecify.annotations.Nullable;

import plumbline.operation.DataOperation;
import plumbline.operation.ObjectName;
import plumbline.operation.Operation;
import plumbline.operation.TableOperation;
import plumbline.operation.ViewOperation;
import plumbline.operation.step.Step;
import plumbline.operation.step.Understanding;

import java.util.ArrayList;
import java.util.List;

/// Holds what the words of a statement say against its parsed tree: where both agree, the statement
/// counts as understood, with what only the tree knows.
record Agreement(Sources sources, Statement tree) {

    /// The step, whole where the tree agrees and as it was where it does not.
    Step about(Step step) {
        Operation both =
                switch (step.operation()) {
                    case DataOperation rows -> rows(rows);
                    case ViewOperation.CreateView view -> view(view);
                    case TableOperation.CreateTable table -> table(table);
                    default -> null;
                };
        return both == null
                ? step
                : new Step(
                        both,
                        step.span(),
                        step.sql(),
                        step.dynamic(),
                        Understanding.FULL,
                        step.circumstances());
    }

    private @Nullable Operation rows(DataOperation said) {
        return switch (tree) {
            case Select query when said instanceof DataOperation.Select -> query(query);
            case Insert insert when isSame(said, insert.getTable()) -> said;
            case Merge merge when isSame(said, merge.getTable()) -> said;
            case Update update when said instanceof DataOperation.Update spoken ->
                    update(spoken, update);
            case Delete delete when said instanceof DataOperation.Delete spoken ->
                    delete(spoken, delete);
            default -> null;
        };
    }

    private Operation query(Select query) {
        List<String> functions = sources.functions(query);
        return new DataOperation.Select(sources.of(query), functions);
    }

    private @Nullable Operation update(DataOperation.Update said, Update update) {
        if (!isSame(said, update.getTable())) {
            return null;
        }
        List<ObjectName> from = new ArrayList<>();
        add(from, update.getFromItem());
        joins(from, update.getStartJoins());
        joins(from, update.getJoins());
        return new DataOperation.Update(
                said.table(),
                said.columns(),
                said.assignments(),
                from,
                said.where(),
                update.getLimit() != null);
    }

    private @Nullable Operation delete(DataOperation.Delete said, Delete delete) {
        Table table = delete.getTable();
        if (table != null && !isSame(said, table)) {
            return null;
        }
        List<ObjectName> using = new ArrayList<>();
        List<FromItem> listed = delete.getUsingFromItemList();
        if (listed != null) {
            listed.forEach(each -> add(using, each));
        }
        joins(using, delete.getJoins());
        return new DataOperation.Delete(
                said.table(), using, said.where(), delete.getLimit() != null);
    }

    private void joins(List<ObjectName> found, @Nullable List<Join> joins) {
        if (joins != null) {
            joins.forEach(join -> add(found, join.getFromItem()));
        }
    }

    private void add(List<ObjectName> found, @Nullable Object item) {
        if (item instanceof Table table) {
            found.add(sources.name(table));
        } else if (item instanceof Select query) {
            found.addAll(sources.of(query));
        }
    }

    private @Nullable Operation view(ViewOperation.CreateView said) {
        if (!(tree instanceof CreateView view) || !said.view().equals(name(view.getView()))) {
            return null;
        }
        return new ViewOperation.CreateView(
                said.view(),
                said.materialized(),
                said.orReplace(),
                said.ifNotExists(),
                said.columns(),
                said.query(),
                sources.of(view.getSelect()),
                said.options());
    }

    /// A table made of a query; of any other the words know more than the tree.
    private @Nullable Operation table(TableOperation.CreateTable said) {
        boolean same =
                tree instanceof CreateTable table
                        && table.getSelect() != null
                        && said.query() != null
                        && said.table().equals(name(table.getTable()));
        return same ? said : null;
    }

    private boolean isSame(DataOperation said, @Nullable Table table) {
        ObjectName own = said.table();
        return table != null && own != null && own.equals(name(table));
    }

    private ObjectName name(Table table) {
        return sources.name(table);
    }
}
