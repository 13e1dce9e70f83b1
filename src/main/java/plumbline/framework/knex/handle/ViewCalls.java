package plumbline.framework.knex.handle;

import org.jspecify.annotations.Nullable;

import plumbline.framework.knex.value.CallBacks;
import plumbline.framework.knex.value.Names;
import plumbline.framework.script.Recorder;
import plumbline.framework.script.SqlText;
import plumbline.operation.ObjectName;
import plumbline.operation.Operation;
import plumbline.operation.ViewOperation.AlterView;
import plumbline.operation.ViewOperation.CreateView;
import plumbline.operation.ViewOperation.DropView;
import plumbline.operation.ViewOperation.RefreshView;
import plumbline.operation.ViewOperation.RenameView;
import plumbline.operation.step.Step;
import plumbline.operation.step.Understanding;
import plumbline.parse.script.builtin.Texts;
import plumbline.parse.script.value.Call;
import plumbline.parse.script.value.Site;
import plumbline.parse.script.value.Value;
import plumbline.source.EmbeddedText;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The methods of the schema builder that are about views.
final class ViewCalls {

    private ViewCalls() {}

    static List<Operation> of(Call call, @Nullable String schema) {
        ObjectName view = Names.table(call.argument(0), schema);
        return switch (call.method()) {
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

    static boolean isCreation(Call call) {
        return switch (call.method()) {
            case "createView", "createViewOrReplace", "createMaterializedView" -> true;
            default -> false;
        };
    }

    /// What makes the view: a statement, where the whole query is known.
    static Runnable creation(Call call, @Nullable String schema, Recorder recorder) {
        ViewBuilder builder = new ViewBuilder();
        CallBacks.run(call, call.argument(1), builder);
        ObjectName view = Names.table(call.argument(0), schema);
        Site site = call.site();
        Optional<EmbeddedText> query = view.dynamic() ? Optional.empty() : builder.findText(site);
        if (query.isEmpty()) {
            return () -> recorder.add(partly(view, call, builder, recorder), site);
        }
        EmbeddedText head = Texts.text(head(view, call.method(), builder), site).content();
        EmbeddedText tail = Texts.text(tail(builder), site).content();
        EmbeddedText whole = EmbeddedText.join(List.of(head, query.get(), tail));
        return () -> recorder.sql(whole, site);
    }

    private static String head(ObjectName view, String method, ViewBuilder builder) {
        String kind =
                switch (method) {
                    case "createViewOrReplace" -> "create or replace view ";
                    case "createMaterializedView" -> "create materialized view ";
                    default -> "create view ";
                };
        String columns =
                builder.columns().stream()
                        .map(SqlText::identifier)
                        .collect(Collectors.joining(", ", " (", ")"));
        return kind
                + SqlText.identifier(view)
                + (builder.columns().isEmpty() ? "" : columns)
                + " as ";
    }

    private static String tail(ViewBuilder builder) {
        return builder.options().isEmpty() ? "" : " " + builder.options();
    }

    private static Step partly(ObjectName view, Call call, ViewBuilder builder, Recorder recorder) {
        CreateView create =
                new CreateView(
                        view,
                        call.method().equals("createMaterializedView"),
                        call.method().equals("createViewOrReplace"),
                        false,
                        builder.columns(),
                        builder.query(),
                        builder.sources(),
                        builder.options());
        Site site = call.site();
        return new Step(
                create,
                site.link(),
                "",
                view.dynamic(),
                Understanding.PARTLY,
                recorder.circumstances(site));
    }
}
