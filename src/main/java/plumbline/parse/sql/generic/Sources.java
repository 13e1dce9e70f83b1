package plumbline.parse.sql.generic;

import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.Function;
import net.sf.jsqlparser.schema.Table;
import net.sf.jsqlparser.statement.Statement;
import net.sf.jsqlparser.statement.select.PlainSelect;
import net.sf.jsqlparser.statement.select.Select;
import net.sf.jsqlparser.statement.select.SelectItem;
import net.sf.jsqlparser.util.TablesNamesFinder;

import plumbline.operation.Dialect;
import plumbline.operation.ObjectName;
import plumbline.operation.text.SqlNames;
import plumbline.source.EmbeddedText;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The names in a parsed statement, as the server stores them.
record Sources(EmbeddedText sql, Dialect dialect) {

    /// The tables and views that a query reads, at any depth, each once.
    List<ObjectName> of(Select query) {
        return names(new TablesNamesFinder<Void>().getTables((Statement) query));
    }

    /// The functions that a query calls for their own sake.
    List<String> functions(Select query) {
        List<String> functions = new ArrayList<>();
        if (query instanceof PlainSelect plain) {
            for (SelectItem<?> item : plain.getSelectItems()) {
                Expression expression = item.getExpression();
                if (expression instanceof Function function) {
                    functions.add(name(function.getName()).toString());
                }
            }
        }
        return functions;
    }

    ObjectName name(Table table) {
        return name(table.getFullyQualifiedName());
    }

    /// A name as written; where it holds a hole, its place in the text tells what shows.
    ObjectName name(String written) {
        int at = sql.isDynamic() ? sql.text().indexOf(written) : -1;
        return at < 0
                ? SqlNames.object(written, dialect)
                : SqlNames.object(sql, at, at + written.length(), dialect);
    }

    private List<ObjectName> names(Set<String> written) {
        Set<ObjectName> names = new LinkedHashSet<>();
        written.forEach(each -> names.add(name(each)));
        return new ArrayList<>(names);
    }
}
