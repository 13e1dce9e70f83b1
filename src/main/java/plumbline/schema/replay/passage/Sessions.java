package plumbline.schema.replay.passage;

import plumbline.operation.Dialect;
import plumbline.operation.ObjectName;
import plumbline.operation.SessionOperation;
import plumbline.operation.SessionOperation.SetSetting;
import plumbline.operation.TableOperation.Persistence;
import plumbline.operation.text.SqlNames;
import plumbline.schema.object.Table;
import plumbline.schema.replay.Draft;
import plumbline.schema.replay.Dropping;
import plumbline.schema.replay.passage.Effect.Touch;
import plumbline.schema.replay.table.Tables;
import plumbline.schema.state.Doubt.Reason;
import plumbline.schema.state.SchemaState;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// What statements about the session do to the schema: they set the search path.
public final class Sessions {

    private static final String SEARCH_PATH = "search_path";

    private Sessions() {}

    static void apply(Draft draft, SessionOperation operation) {
        switch (operation) {
            case SetSetting each -> set(draft, each);
            case SessionOperation.TransactionControl each -> {
                if (each.command().equals("ROLLBACK")) {
                    draft.doubtAll(Reason.NOT_UNDERSTOOD, each.command());
                }
            }
            case SessionOperation.PreparedStatement each -> {}
            case SessionOperation.SetConstraints each -> {}
            case SessionOperation.Analyze each -> {}
            case SessionOperation.Vacuum each -> {}
            case SessionOperation.Cluster each -> cluster(draft, each);
        }
    }

    /// The server remembers the index by which it has put the rows in order.
    private static void cluster(Draft draft, SessionOperation.Cluster cluster) {
        ObjectName name = cluster.table();
        String index = cluster.index();
        if (name != null && index != null) {
            Tables.find(draft, name)
                    .ifPresent(
                            table -> {
                                SortedMap<String, String> properties =
                                        new TreeMap<>(table.properties());
                                properties.put("CLUSTER ON", index);
                                draft.put(table.withProperties(properties));
                            });
        }
    }

    /// Temporary tables end with the session that made them.
    static SchemaState end(SchemaState state, List<Effect> effects) {
        List<Table> temporary =
                effects.stream()
                        .flatMap(effect -> effect.touches().stream())
                        .filter(touch -> touch.kind() == Touch.Kind.MADE)
                        .flatMap(touch -> state.find(touch.object(), Table.class).stream())
                        .filter(table -> table.persistence() == Persistence.TEMPORARY)
                        .toList();
        return temporary.isEmpty() ? state : Dropping.without(state, temporary);
    }

    private static void set(Draft draft, SetSetting setting) {
        boolean ofSession =
                setting.scope() == SessionOperation.Scope.SESSION
                        || setting.scope() == SessionOperation.Scope.LOCAL;
        if (!ofSession || !setting.name().equalsIgnoreCase(SEARCH_PATH)) {
            return;
        }
        String value = setting.value();
        draft.become(draft.state().onPath(value == null ? List.of("public") : schemas(value)));
    }

    private static List<String> schemas(String value) {
        List<String> schemas = new ArrayList<>();
        for (String each : value.split(",", -1)) {
            String name = each.strip();
            String bare = SqlNames.isQuoted(name) ? name : name.replace("\"", "");
            String stored =
                    bare.startsWith("'")
                            ? SqlNames.value(bare)
                            : SqlNames.stored(bare, Dialect.POSTGRESQL);
            if (!stored.isEmpty() && !stored.equals("$user") && !stored.equals("pg_catalog")) {
                schemas.add(stored);
            }
        }
        return schemas;
    }
}
