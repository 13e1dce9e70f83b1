package plumbline.framework.knex.handle;

import org.jspecify.annotations.Nullable;

import plumbline.framework.knex.value.CallBacks;
import plumbline.framework.knex.value.Names;
import plumbline.operation.ObjectName;
import plumbline.operation.Operation;
import plumbline.operation.ViewOperation.AlterView;
import plumbline.operation.ViewOperation.CreateView;
import plumbline.operation.ViewOperation.DropView;
import plumbline.operation.ViewOperation.RefreshView;
import plumbline.operation.ViewOperation.RenameView;
import plumbline.parse.script.value.Call;
import plumbline.parse.script.value.Value;

import java.util.List;

/// The methods of the schema builder that are about views.
final class ViewCalls {

    private ViewCalls() {}

    static List<Operation> of(Call call, @Nullable String schema) {
        ObjectName view = Names.table(call.argument(0), schema);
        return switch (call.method()) {
            case "createView" -> List.of(create(call, view, false, false));
            case "createViewOrReplace" -> List.of(create(call, view, false, true));
            case "createMaterializedView" -> List.of(create(call, view, true, false));
            case "dropView" -> List.of(new DropView(view, false, false, false));
            case "dropViewIfExists" -> List.of(new DropView(view, false, true, false));
            case "dropMaterializedView" -> List.of(new DropView(view, true, false, false));
            case "dropMaterializedViewIfExists" -> List.of(new DropView(view, true, true, false));
            case "refreshMaterializedView" ->
                    List.of(
                            new RefreshView(
                                    view,
                                    call.argument(1) instanceof Value.Bool(boolean yes) && yes,
                                    true));
            case "renameView" -> List.of(new RenameView(view, false, Names.text(call.argument(1))));
            case "alterView", "view" -> List.of(new AlterView(view, false, call.site().text()));
            default -> List.of();
        };
    }

    private static CreateView create(
            Call call, ObjectName view, boolean materialized, boolean orReplace) {
        ViewBuilder builder = new ViewBuilder();
        CallBacks.run(call, call.argument(1), builder);
        return new CreateView(
                view,
                materialized,
                orReplace,
                false,
                builder.columns(),
                builder.query(),
                builder.sources(),
                builder.options());
    }
}
