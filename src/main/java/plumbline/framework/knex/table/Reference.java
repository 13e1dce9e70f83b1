package plumbline.framework.knex.table;

import org.jspecify.annotations.Nullable;

import plumbline.framework.knex.value.Names;
import plumbline.operation.ConstraintDefinition.ForeignKey;
import plumbline.operation.ConstraintTraits;
import plumbline.operation.ObjectName;
import plumbline.parse.script.builtin.Texts;
import plumbline.parse.script.value.Call;
import plumbline.source.SourceSpan;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a foreign key refers to, as it is told bit by bit.
final class Reference {

    private List<String> columns = List.of();
    private @Nullable ObjectName table;
    private @Nullable String onDelete;
    private @Nullable String onUpdate;
    private @Nullable String name;
    private ConstraintTraits traits = ConstraintTraits.PLAIN;

    /// Takes a call of the chain, if it is about the reference.
    boolean take(Call call) {
        switch (call.method()) {
            case "references" -> references(call);
            case "inTable", "on" -> table = Names.table(call.argument(0), null);
            case "onDelete" -> onDelete = action(call);
            case "onUpdate" -> onUpdate = action(call);
            case "withKeyName" -> name = Names.text(call.argument(0));
            case "deferrable" -> traits = deferrable(call);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void references(Call call) {
        columns = Names.all(call.arguments());
        // `users.id` names the table too
        if (table == null && columns.size() == 1) {
            String written = columns.getFirst();
            int dot = written.contains("${") ? -1 : written.lastIndexOf('.');
            if (dot > 0) {
                columns = List.of(written.substring(dot + 1));
                int owner = written.lastIndexOf('.', dot - 1);
                table =
                        new ObjectName(
                                owner < 0 ? null : written.substring(0, owner),
                                written.substring(owner + 1, dot));
            }
        }
    }

    private static String action(Call call) {
        return Texts.findKnown(call.argument(0))
                .map(text -> text.toUpperCase(Locale.ROOT))
                .orElseGet(() -> Names.text(call.argument(0)));
    }

    static ConstraintTraits deferrable(Call call) {
        return deferrable(Texts.findKnown(call.argument(0)).orElse(""));
    }

    static ConstraintTraits deferrable(String how) {
        boolean deferred = how.equals("deferred");
        boolean none = how.isEmpty() || how.equals("not deferrable");
        return new ConstraintTraits(false, !none, deferred, false, false);
    }

    void name(Optional<String> given) {
        given.ifPresent(text -> name = text);
    }

    /// Whether it refers to anything.
    boolean isKnown() {
        return table != null;
    }

    boolean isBegun() {
        return table != null || !columns.isEmpty();
    }

    ForeignKey key(Naming of, List<String> own, SourceSpan span) {
        String called = name == null ? of.generated(own, "foreign") : name;
        ObjectName target = table == null ? ObjectName.of("${}") : table;
        return new ForeignKey(called, own, target, columns, onDelete, onUpdate, null, traits, span);
    }
}
