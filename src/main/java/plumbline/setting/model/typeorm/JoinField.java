package plumbline.setting.model.typeorm;

import org.jspecify.annotations.Nullable;

import plumbline.parse.script.Expression;
import plumbline.setting.model.ModelColumn;
import plumbline.setting.model.ModelColumn.Presence;
import plumbline.setting.model.script.Literals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// A field that points to another entity, and the columns that it is joined by; `key` is the field
/// that identifies the rows there, and empty where that is not known.
record JoinField(MappedField field, Decorator relation, String key) {

    private static final Set<String> OWNING = Set.of("ManyToOne", "OneToOne");

    static boolean isOne(String decorator) {
        return OWNING.contains(decorator);
    }

    List<ModelColumn> read(Naming naming) {
        Optional<Decorator> join = field.find("JoinColumn"::equals);
        List<Expression> written = join.stream().flatMap(JoinField::parts).toList();
        if (written.isEmpty()) {
            boolean owns = join.isPresent() || relation.name().equals("ManyToOne");
            return owns ? List.of(column(null, naming)) : List.of();
        }
        return written.stream().map(each -> column(each, naming)).toList();
    }

    private static Stream<Expression> parts(Decorator join) {
        return join.first() instanceof Expression.ArrayLiteral array
                ? array.elements().stream()
                : Stream.ofNullable(join.options());
    }

    private ModelColumn column(@Nullable Expression options, Naming naming) {
        Optional<String> told = Literals.findText(Literals.member(options, "name"));
        return new ModelColumn(
                told.orElseGet(() -> naming.column(guess())),
                told.isPresent() || (options == null && naming.isKnown() && !key.isEmpty()),
                "",
                presence(),
                field.span());
    }

    private String guess() {
        String last = key.isEmpty() ? "id" : key;
        return field.name() + Character.toUpperCase(last.charAt(0)) + last.substring(1);
    }

    private Presence presence() {
        Expression nullable = Literals.member(relation.options(), "nullable");
        if (nullable == null) {
            return Presence.UNKNOWN;
        }
        return Literals.findTruth(nullable)
                .map(truth -> truth ? Presence.OPTIONAL : Presence.REQUIRED)
                .orElse(Presence.UNKNOWN);
    }
}
