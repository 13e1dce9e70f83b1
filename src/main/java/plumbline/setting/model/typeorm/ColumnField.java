package plumbline.setting.model.typeorm;

import org.jspecify.annotations.Nullable;

import plumbline.parse.script.Expression;
import plumbline.setting.model.ModelColumn;
import plumbline.setting.model.ModelColumn.Presence;
import plumbline.setting.model.script.Literals;

import java.util.Optional;
import java.util.Set;

/// A field that is a column of its own: `@Column()` and its like.
record ColumnField(MappedField field, Decorator decorator) {

    private static final Set<String> DATES =
            Set.of("CreateDateColumn", "UpdateDateColumn", "DeleteDateColumn");
    private static final Set<String> OTHERS =
            Set.of(
                    "Column",
                    "PrimaryColumn",
                    "PrimaryGeneratedColumn",
                    "VersionColumn",
                    "ViewColumn");

    static boolean isOne(String decorator) {
        return DATES.contains(decorator) || OTHERS.contains(decorator);
    }

    ModelColumn read(Naming naming) {
        Expression written = Literals.member(decorator.options(), "name");
        Optional<String> told = Literals.findText(written);
        boolean guessed = written == null && !decorator.isOpen() && naming.isKnown();
        return new ModelColumn(
                told.orElseGet(() -> naming.column(field.name())),
                told.isPresent() || guessed,
                decorator.isOpen() ? "" : type(),
                presence(),
                field.span());
    }

    private String type() {
        Expression asked = decorator.first();
        Expression options = decorator.options();
        return switch (decorator.name()) {
            case "PrimaryGeneratedColumn" ->
                    isUuid(asked) ? "uuid" : EntityTypes.of(null, options, "number");
            case "VersionColumn" -> EntityTypes.of(asked, options, "number");
            case "Column", "PrimaryColumn" -> EntityTypes.of(asked, options, field.annotation());
            default -> EntityTypes.of(asked, options, "Date");
        };
    }

    private static boolean isUuid(@Nullable Expression asked) {
        return Literals.findText(asked).filter("uuid"::equals).isPresent();
    }

    private Presence presence() {
        if (decorator.isOpen()) {
            return Presence.UNKNOWN;
        }
        if (Literals.isNull(Literals.member(decorator.options(), "default"))) {
            return Presence.OPTIONAL;
        }
        Expression nullable = Literals.member(decorator.options(), "nullable");
        if (nullable == null) {
            boolean removal = decorator.name().equals("DeleteDateColumn");
            return removal ? Presence.OPTIONAL : Presence.REQUIRED;
        }
        return Literals.findTruth(nullable)
                .map(truth -> truth ? Presence.OPTIONAL : Presence.REQUIRED)
                .orElse(Presence.UNKNOWN);
    }
}
