package plumbline.framework.sequelize;

import org.jspecify.annotations.Nullable;

import plumbline.framework.script.Recorder;
import plumbline.framework.script.Settings;
import plumbline.operation.ColumnOperation.SetDefault;
import plumbline.operation.ConstraintDefinition;
import plumbline.operation.ConstraintDefinition.Check;
import plumbline.operation.ConstraintDefinition.PrimaryKey;
import plumbline.operation.ConstraintDefinition.Unique;
import plumbline.operation.ConstraintOperation.AddConstraint;
import plumbline.operation.ConstraintOperation.DropConstraint;
import plumbline.operation.ConstraintTraits;
import plumbline.operation.ObjectName;
import plumbline.operation.step.Obstacle;
import plumbline.parse.script.builtin.Texts;
import plumbline.parse.script.value.Call;
import plumbline.parse.script.value.ListValue;
import plumbline.parse.script.value.Value;
import plumbline.source.SourceSpan;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a call does to the indexes and constraints of a table, under the names Sequelize gives.
final class Constraints {

    private final Call call;
    private final Recorder recorder;
    private final ObjectName table;
    private final SourceSpan span;

    Constraints(Call call, Recorder recorder) {
        this.call = call;
        this.recorder = recorder;
        this.span = call.site().link();
        table =
                Tables.findName(call.argument(0))
                        .orElseGet(() -> new ObjectName(null, "${…}", true));
    }

    void record() {
        switch (call.method()) {
            case "addIndex" -> new Indexes(call, recorder, table).addIndex();
            case "removeIndex" -> new Indexes(call, recorder, table).removeIndex();
            case "addConstraint" -> addConstraint();
            default -> removeConstraint();
        }
    }

    /// `addConstraint(table, {type, fields, …})`, formerly `addConstraint(table, fields, {type})`.
    private void addConstraint() {
        boolean listed = call.argument(1) instanceof ListValue;
        Value options = call.argument(listed ? 2 : 1);
        List<String> fields =
                Changes.names(listed ? call.argument(1) : Settings.member(options, "fields"));
        String type = text(options, "type").orElse("").toUpperCase(Locale.ROOT).strip();
        String name = text(options, "name").orElse(null);
        if (type.equals("DEFAULT")) {
            fields.forEach(
                    field ->
                            recorder.add(
                                    new SetDefault(
                                            table,
                                            field,
                                            Expression.of(
                                                    Settings.member(options, "defaultValue"))),
                                    call.site()));
            return;
        }
        Optional<ConstraintDefinition> definition = definition(type, name, fields, options);
        definition.ifPresentOrElse(
                each -> recorder.add(new AddConstraint(table, each), call.site()),
                () -> recorder.notUnderstood(call.site(), Obstacle.UNKNOWN_VALUE, "addConstraint"));
    }

    private Optional<ConstraintDefinition> definition(
            String type, @Nullable String name, List<String> fields, Value options) {
        return switch (type) {
            case "UNIQUE" ->
                    Optional.of(
                            new Unique(
                                    named(name, fields, "uk"),
                                    fields,
                                    false,
                                    null,
                                    traits(options),
                                    span));
            case "PRIMARY KEY" ->
                    Optional.of(
                            new PrimaryKey(
                                    named(name, fields, "pk"),
                                    fields,
                                    null,
                                    traits(options),
                                    span));
            case "CHECK" ->
                    Optional.of(
                            new Check(
                                    named(name, fields, "ck"),
                                    Optional.ofNullable(
                                                    Conditions.of(
                                                            Settings.member(options, "where")))
                                            .orElse("…"),
                                    ConstraintTraits.PLAIN,
                                    span));
            case "FOREIGN KEY" -> foreignKey(name, fields, options);
            default -> Optional.empty();
        };
    }

    private Optional<ConstraintDefinition> foreignKey(
            @Nullable String name, List<String> fields, Value options) {
        return Columns.findReference(options)
                .map(
                        to ->
                                new Columns(table, recorder.dialect(call.site()), span)
                                        .foreignKey(
                                                named(name, fields, to.table().name() + "_fk"),
                                                fields,
                                                to,
                                                options));
    }

    private String named(@Nullable String name, List<String> fields, String ending) {
        return name == null ? table + "_" + String.join("_", fields) + "_" + ending : name;
    }

    private static ConstraintTraits traits(Value options) {
        return Settings.member(options, "deferrable") instanceof Value.Nothing
                ? ConstraintTraits.PLAIN
                : new ConstraintTraits(false, true, false, false, false);
    }

    private void removeConstraint() {
        display(call.argument(1))
                .ifPresentOrElse(
                        name ->
                                recorder.add(
                                        new DropConstraint(table, name, null, false, false),
                                        call.site()),
                        () ->
                                recorder.notUnderstood(
                                        call.site(), Obstacle.UNKNOWN_VALUE, "removeConstraint"));
    }

    static Optional<String> display(Value value) {
        return switch (value) {
            case Value.Text text -> Optional.of(text.content().display());
            case Value.Unknown unknown -> Optional.of("${" + unknown.expression() + "}");
            default -> Optional.empty();
        };
    }

    static Optional<String> text(Value of, String name) {
        return Settings.member(of, name) instanceof Value.Text text
                ? Optional.of(text.content().display())
                : Texts.findKnown(Settings.member(of, name));
    }
}
