package plumbline.setting.model.sequelize;

import org.jspecify.annotations.Nullable;

import plumbline.parse.script.Expression;
import plumbline.parse.script.Property;
import plumbline.parse.script.Script;
import plumbline.setting.model.ModelColumn;
import plumbline.setting.model.ModelColumn.Presence;
import plumbline.setting.model.script.Casing;
import plumbline.setting.model.script.Literals;

import java.util.List;
import java.util.Optional;

/// Reads the attributes of one model; `known` when it is known whether names are `underscored`.
///
/// Types are left out: validators of a model often say less than its column does.
record Attributes(Script script, boolean underscored, boolean known) {

    List<ModelColumn> read(Expression.ObjectLiteral attributes) {
        return attributes.properties().stream().flatMap(each -> find(each).stream()).toList();
    }

    private Optional<ModelColumn> find(Property property) {
        return property instanceof Property.Keyed keyed
                        && keyed.key() instanceof Property.Named named
                        && !isVirtual(keyed.value())
                ? Optional.of(column(named, keyed.value()))
                : Optional.empty();
    }

    private boolean isVirtual(Expression value) {
        Expression type = Literals.member(value, "type");
        return script.text((type == null ? value : type).span()).contains("VIRTUAL");
    }

    private ModelColumn column(Property.Named key, Expression value) {
        Expression field = Literals.member(value, "field");
        Optional<String> told = Literals.findText(field);
        boolean plain = known || key.name().equals(Casing.snake(key.name()));
        return new ModelColumn(
                told.orElseGet(() -> underscored ? Casing.snake(key.name()) : key.name()),
                told.isPresent() || (field == null && plain),
                "",
                presence(Literals.member(value, "allowNull")),
                script.place(key.span()));
    }

    private static Presence presence(@Nullable Expression allowNull) {
        return Literals.findTruth(allowNull)
                .map(allowed -> allowed ? Presence.OPTIONAL : Presence.REQUIRED)
                .orElse(Presence.UNKNOWN);
    }
}
