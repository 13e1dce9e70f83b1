package plumbline.analysis.model;

import plumbline.operation.Dialect;
import plumbline.operation.text.SqlTypes;
import plumbline.schema.expression.TypeUse;
import plumbline.schema.object.Column;
import plumbline.schema.object.UserType.Domain;
import plumbline.schema.replay.Types;
import plumbline.schema.state.Lookup;
import plumbline.schema.state.Naming;
import plumbline.schema.state.SchemaState;
import plumbline.setting.model.ModelColumn;
import plumbline.setting.model.ModelColumn.Presence;

import java.util.List;

/// A column as a model tells it and as the migrations make it.
record ColumnPair(SchemaState state, ModelColumn told, Column made) {

    /// What a column is on both sides.
    String types() {
        return "%s (%s, not %s)"
                .formatted(made.name(), Naming.of(state).type(made.type()), told.type());
    }

    /// The same for whether it may be left out.
    String nullability() {
        return made.name()
                + (made.notNull()
                        ? " (NOT NULL in the table only)"
                        : " (NOT NULL in the model only)");
    }

    boolean differInType() {
        if (told.type().isEmpty() || isUnknown(made.type().name())) {
            return false;
        }
        TypeUse model = Types.of(new Lookup(state), SqlTypes.of(told.type(), Dialect.POSTGRESQL));
        TypeUse column = base();
        return model.object() != column.object()
                || (model.object() == 0 && !model.name().equals(column.name()))
                || model.dimensions() != column.dimensions()
                || differInSize(model, column);
    }

    private static boolean isUnknown(String type) {
        return type.equals("unknown") || type.contains("${");
    }

    /// A model that gives no size leaves it to the server, but for texts, which are as long as they
    /// like.
    private static boolean differInSize(TypeUse model, TypeUse column) {
        boolean open = model.arguments().isEmpty() && !model.name().equals("character varying");
        return !open && !sizes(model).equals(sizes(column));
    }

    /// PostgreSQL keeps six digits of a second where none are written.
    private static List<String> sizes(TypeUse type) {
        boolean moment = type.name().startsWith("time");
        return moment && type.arguments().isEmpty() ? List.of("6") : type.arguments();
    }

    /// No mapper tells domains from what they are made of.
    private TypeUse base() {
        return state.find(made.type().object(), Domain.class)
                .map(Domain::base)
                .filter(each -> each.object() == 0)
                .orElse(made.type());
    }

    boolean differInPresence() {
        return told.presence() != Presence.UNKNOWN
                && made.notNull() != (told.presence() == Presence.REQUIRED);
    }
}
