package plumbline.schema.replay.object;

import plumbline.operation.ObjectName;
import plumbline.operation.ViewOperation;
import plumbline.operation.ViewOperation.AlterView;
import plumbline.operation.ViewOperation.CreateView;
import plumbline.operation.ViewOperation.DropView;
import plumbline.operation.ViewOperation.RefreshView;
import plumbline.operation.ViewOperation.RenameView;
import plumbline.operation.ViewOperation.RenameViewColumn;
import plumbline.schema.binding.Output;
import plumbline.schema.binding.QueryBinder;
import plumbline.schema.expression.Expression;
import plumbline.schema.object.Namespace;
import plumbline.schema.object.Relation;
import plumbline.schema.object.View;
import plumbline.schema.replay.Draft;
import plumbline.schema.replay.Dropping;
import plumbline.schema.replay.table.Renaming;
import plumbline.schema.replay.table.Tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// What becomes of views.
public final class ViewReplay {

    private ViewReplay() {}

    public static void apply(Draft draft, ViewOperation operation) {
        switch (operation) {
            case CreateView each -> create(draft, each);
            case DropView each ->
                    find(draft, each.view(), each.ifExists())
                            .ifPresent(view -> Dropping.drop(draft, view.id(), each.cascade()));
            case RenameView each ->
                    find(draft, each.view(), draft.ifExists())
                            .ifPresent(view -> Renaming.to(draft, view, each.newName()));
            case RenameViewColumn each ->
                    find(draft, each.view(), draft.ifExists())
                            .ifPresent(
                                    view ->
                                            Renaming.viewColumn(
                                                    draft, view, each.column(), each.newName()));
            case AlterView each ->
                    find(draft, each.view(), draft.ifExists())
                            .ifPresent(view -> alter(draft, view, each.change()));
            case RefreshView each -> find(draft, each.view(), false);
        }
    }

    private static void create(Draft draft, CreateView operation) {
        Namespace home = Tables.home(draft, operation.view());
        ObjectName name = new ObjectName(home.name(), operation.view().name());
        Optional<Relation> there = draft.lookup().findRelation(name, Relation.class);
        boolean replaces = operation.orReplace() && there.orElse(null) instanceof View;
        if (there.isPresent() && !replaces) {
            if (!operation.ifNotExists()) {
                draft.exists(name.toString());
            }
            return;
        }
        QueryBinder binder = new QueryBinder(draft.state());
        Expression query = binder.bind(operation.query());
        SortedMap<String, String> options = new TreeMap<>();
        if (!operation.options().isEmpty()) {
            options.put("WITH", operation.options());
        }
        if (operation.recursive()) {
            options.put("RECURSIVE", "");
        }
        draft.put(
                new View(
                        replaces ? there.get().id() : draft.newId(),
                        home.id(),
                        name.name(),
                        operation.materialized(),
                        columns(operation, binder),
                        query,
                        options));
    }

    /// Names that are written count for the first columns.
    private static List<String> columns(CreateView operation, QueryBinder binder) {
        List<String> found = binder.outputs(operation.query()).stream().map(Output::name).toList();
        List<String> written = operation.columns();
        if (written.size() >= found.size()) {
            return written;
        }
        List<String> all = new ArrayList<>(written);
        all.addAll(found.subList(written.size(), found.size()));
        return all;
    }

    private static void alter(Draft draft, View view, String change) {
        SortedMap<String, String> options = new TreeMap<>(view.options());
        String before = options.getOrDefault("ALTER", "");
        options.put("ALTER", before.isEmpty() ? change : before + "; " + change);
        draft.put(view.withOptions(options));
    }

    private static Optional<View> find(Draft draft, ObjectName name, boolean ifExists) {
        Optional<View> found =
                draft.lookup()
                        .findRelation(name, Relation.class)
                        .filter(View.class::isInstance)
                        .map(View.class::cast);
        if (found.isEmpty() && !ifExists) {
            draft.missing(name.toString());
        }
        return found;
    }
}
