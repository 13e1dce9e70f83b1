package plumbline.check.extension;

import plumbline.analysis.subject.NewColumn;
import plumbline.analysis.subject.StepSubject;
import plumbline.operation.ColumnDefinition;
import plumbline.operation.ColumnOperation.AlterColumnType;
import plumbline.operation.ColumnOperation.SetDefault;
import plumbline.operation.DataType;
import plumbline.operation.Dialect;
import plumbline.operation.IndexDefinition;
import plumbline.operation.IndexOperation.CreateIndex;
import plumbline.operation.ObjectName;
import plumbline.operation.text.SqlNames;
import plumbline.operation.text.SqlToken;
import plumbline.operation.text.SqlTokens;
import plumbline.schema.state.Lookup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Finds what of extensions a step uses.
final class ExtensionUse {

    private final StepSubject step;
    private final Lookup lookup;
    private final Map<String, String> found = new LinkedHashMap<>();

    private ExtensionUse(StepSubject step) {
        this.step = step;
        this.lookup = step.lookup();
    }

    /// The extensions that it needs, each with the first thing of it that is used.
    static Map<String, String> of(StepSubject step) {
        ExtensionUse use = new ExtensionUse(step);
        step.newColumns().stream().map(NewColumn::definition).forEach(use::column);
        switch (step.operation()) {
            case CreateIndex index -> use.index(index.definition());
            case SetDefault set -> use.expression(set.value());
            case AlterColumnType change -> use.type(change.type());
            default -> {}
        }
        use.expression(step.step().sql());
        return use.found;
    }

    private void column(ColumnDefinition column) {
        type(column.type());
        String value = column.defaultValue();
        if (value != null) {
            expression(value);
        }
    }

    private void type(DataType type) {
        boolean own = lookup.findType(ObjectName.of(type.name())).isPresent();
        if (!own) {
            Provided.findForType(type.name())
                    .ifPresent(each -> found.putIfAbsent(each, "the type " + type.name()));
        }
    }

    private void index(IndexDefinition index) {
        for (IndexDefinition.Key key : index.keys()) {
            expression(key.order());
            String expression = key.expression();
            if (expression != null) {
                expression(expression);
            }
        }
    }

    /// What stands in bodies of routines is looked up when they are called, so it is left out:
    /// strings are not looked into.
    private void expression(String sql) {
        List<SqlToken> tokens = new ArrayList<>(SqlTokens.of(sql, Dialect.POSTGRESQL));
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).isName()) {
                String name = SqlNames.stored(tokens.get(i).text(), Dialect.POSTGRESQL);
                boolean call = i + 1 < tokens.size() && tokens.get(i + 1).isSign('(');
                boolean made = i > 0 && tokens.get(i - 1).is("function");
                if (call && !made && lookup.routines(ObjectName.of(name)).isEmpty()) {
                    Provided.findForFunction(name, step.profile())
                            .ifPresent(each -> found.putIfAbsent(each, name + "()"));
                }
                Provided.findForClass(name)
                        .ifPresent(each -> found.putIfAbsent(each, "the operator class " + name));
            }
        }
    }
}
