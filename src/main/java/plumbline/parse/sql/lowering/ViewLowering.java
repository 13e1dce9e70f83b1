package plumbline.parse.sql.lowering;

import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Additional_statementContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Alter_materialized_view_statementContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Alter_view_statementContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Create_view_statementContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.IdentifierContext;

import plumbline.operation.ObjectName;
import plumbline.operation.ViewOperation.AlterView;
import plumbline.operation.ViewOperation.CreateView;
import plumbline.operation.ViewOperation.RefreshView;
import plumbline.operation.ViewOperation.RenameView;
import plumbline.operation.ViewOperation.RenameViewColumn;
import plumbline.parse.sql.tree.SqlText;

import java.util.ArrayList;
import java.util.List;

/// Views and materialised views: CREATE, ALTER and REFRESH.
public final class ViewLowering {

    private final StepList steps;
    private final SqlText text;

    public ViewLowering(StepList steps) {
        this.steps = steps;
        this.text = steps.text();
    }

    public void create(Create_view_statementContext view) {
        ObjectName name = text.name(view.name);
        List<ObjectName> sources = new ArrayList<>(QuerySources.of(view.v_query, text));
        if (view.RECURSIVE() != null) {
            sources.remove(name);
        }
        List<String> columns =
                view.column_names == null ? List.of() : text.words(view.column_names.identifier());
        steps.add(
                new CreateView(
                        name,
                        view.MATERIALIZED() != null,
                        view.REPLACE() != null,
                        view.if_not_exists() != null,
                        columns,
                        text.of(view.v_query),
                        sources,
                        options(view),
                        view.TEMP() != null || view.TEMPORARY() != null,
                        view.RECURSIVE() != null));
    }

    private String options(Create_view_statementContext view) {
        List<String> options = new ArrayList<>();
        if (view.USING() != null) {
            options.add("USING " + text.of(view.identifier()));
        }
        if (view.storage_parameters() != null) {
            options.add(text.of(view.storage_parameters()));
        }
        if (view.table_space() != null) {
            options.add("TABLESPACE " + text.of(view.table_space().identifier()));
        }
        if (view.with_check_option() != null) {
            options.add(text.capitals(view.with_check_option()));
        }
        if (view.NO() != null) {
            options.add("WITH NO DATA");
        }
        return String.join(" ", options);
    }

    public void alter(Alter_view_statementContext view) {
        var action = view.alter_view_action();
        ObjectName name = text.name(view.name);
        steps.alters(view.if_exists(), false);
        if (action.rename_to() != null) {
            steps.add(new RenameView(name, false, text.word(action.rename_to().name)));
        } else if (action.set_schema() != null) {
            steps.moves("VIEW", name, null, action.set_schema());
        } else if (action.RENAME() != null) {
            steps.add(renamed(name, false, action.identifier()));
        } else {
            steps.add(new AlterView(name, false, text.of(action)));
        }
    }

    private RenameViewColumn renamed(
            ObjectName view, boolean materialized, List<IdentifierContext> names) {
        return new RenameViewColumn(
                view, materialized, text.word(names.getFirst()), text.word(names.getLast()));
    }

    public void alter(Alter_materialized_view_statementContext view) {
        var action = view.alter_materialized_view_action();
        if (action == null) {
            steps.raw();
            return;
        }
        ObjectName name = text.name(view.schema_qualified_name());
        steps.alters(view.if_exists(), false);
        if (action.rename_to() != null) {
            steps.add(new RenameView(name, true, text.word(action.rename_to().name)));
        } else if (action.set_schema() != null) {
            steps.moves("MATERIALIZED VIEW", name, null, action.set_schema());
        } else if (action.RENAME() != null) {
            steps.add(renamed(name, true, action.identifier()));
        } else if (action.materialized_view_action().isEmpty()) {
            steps.add(new AlterView(name, true, text.of(action)));
        } else {
            action.materialized_view_action()
                    .forEach(each -> steps.add(new AlterView(name, true, text.of(each)), each));
        }
    }

    public void refresh(Additional_statementContext refresh) {
        ObjectName name = text.name(refresh.schema_qualified_name());
        boolean concurrently = refresh.CONCURRENTLY() != null;
        steps.add(new RefreshView(name, concurrently, refresh.NO() == null));
    }
}
