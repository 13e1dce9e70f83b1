package plumbline.parse.script.flow;

import plumbline.operation.Dialect;
import plumbline.parse.script.value.Circumstance;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Brings tests on the database together.
public final class Dialects {

    private Dialects() {}

    /// One test for several that only speak of databases, else nothing.
    public static List<Circumstance> unite(List<Circumstance> tests) {
        Set<Dialect> all = new HashSet<>();
        String expression = "";
        boolean among = true;
        for (Circumstance test : tests) {
            if (!(test instanceof Circumstance.OnDialect on)
                    || (!expression.isEmpty() && among != on.among())) {
                return List.of();
            }
            all.addAll(on.dialects());
            expression =
                    expression.isEmpty() ? on.expression() : expression + " || " + on.expression();
            among = on.among();
        }
        // "not among these, or not among those" says something only about what both lack
        return tests.isEmpty() || !among
                ? List.of()
                : List.of(new Circumstance.OnDialect(expression, all, true));
    }
}
