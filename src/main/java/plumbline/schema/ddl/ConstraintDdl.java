package plumbline.schema.ddl;

import org.jspecify.annotations.Nullable;

import plumbline.operation.ConstraintTraits;
import plumbline.schema.expression.Expression;
import plumbline.schema.object.Index;
import plumbline.schema.object.TableConstraint;
import plumbline.schema.object.TableConstraint.Check;
import plumbline.schema.object.TableConstraint.Exclusion;
import plumbline.schema.object.TableConstraint.ForeignKey;
import plumbline.schema.object.TableConstraint.PrimaryKey;
import plumbline.schema.object.TableConstraint.Unique;
import plumbline.schema.state.Naming;

import java.util.List;

/// A constraint as statements define it, without its name.
public final class ConstraintDdl {

    private final Naming naming;

    public ConstraintDdl(Naming naming) {
        this.naming = naming;
    }

    /// `FOREIGN KEY (a) REFERENCES t (b) ON DELETE CASCADE`.
    public String definition(TableConstraint constraint) {
        String body =
                switch (constraint) {
                    case PrimaryKey key ->
                            "PRIMARY KEY " + naming.columns(key.columns()) + include(key.include());
                    case Unique unique ->
                            "UNIQUE "
                                    + (unique.nullsNotDistinct() ? "NULLS NOT DISTINCT " : "")
                                    + naming.columns(unique.columns())
                                    + include(unique.include());
                    case ForeignKey key -> foreignKey(key);
                    case Check check -> "CHECK (" + naming.text(check.expression()) + ")";
                    case Exclusion exclusion -> exclusion(exclusion);
                };
        return body + storage(constraint) + traits(constraint.traits());
    }

    private String include(List<Integer> columns) {
        return columns.isEmpty() ? "" : " INCLUDE " + naming.columns(columns);
    }

    private String foreignKey(ForeignKey key) {
        StringBuilder text = new StringBuilder("FOREIGN KEY ");
        text.append(naming.columns(key.columns()))
                .append(" REFERENCES ")
                .append(naming.name(key.referencedTable()));
        if (!key.referencedColumns().isEmpty()) {
            text.append(' ').append(naming.columns(key.referencedColumns()));
        }
        action(text, " MATCH ", key.match(), "SIMPLE");
        action(text, " ON UPDATE ", key.onUpdate(), "NO ACTION");
        action(text, " ON DELETE ", key.onDelete(), "NO ACTION");
        return text.toString();
    }

    private static void action(
            StringBuilder text, String clause, @Nullable String action, String usual) {
        if (action != null && !action.equalsIgnoreCase(usual)) {
            text.append(clause).append(action);
        }
    }

    private String exclusion(Exclusion exclusion) {
        String elements = naming.text(exclusion.elements()).strip();
        String list = elements.startsWith("(") ? elements : "(" + elements + ")";
        Expression predicate = exclusion.predicate();
        String where = predicate == null ? "" : " WHERE (" + naming.text(predicate) + ")";
        return "EXCLUDE USING " + exclusion.method() + " " + list + where;
    }

    private String storage(TableConstraint constraint) {
        return naming.state()
                .usersOf(constraint.id(), Index.class)
                .filter(index -> index.constraint() == constraint.id())
                .map(index -> index.definition().storage())
                .filter(storage -> storage != null)
                .map(storage -> " WITH (" + storage + ")")
                .findFirst()
                .orElse("");
    }

    private static String traits(ConstraintTraits traits) {
        StringBuilder text = new StringBuilder();
        text.append(traits.noInherit() ? " NO INHERIT" : "");
        text.append(traits.deferrable() ? " DEFERRABLE" : "");
        text.append(traits.initiallyDeferred() ? " INITIALLY DEFERRED" : "");
        text.append(traits.notEnforced() ? " NOT ENFORCED" : "");
        text.append(traits.notValid() ? " NOT VALID" : "");
        return text.toString();
    }
}
