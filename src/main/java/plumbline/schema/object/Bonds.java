package plumbline.schema.object;

import org.jspecify.annotations.Nullable;

import plumbline.schema.expression.Expression;
import plumbline.schema.expression.Piece.Mention;
import plumbline.schema.expression.TypeUse;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/// Collects what an object needs.
final class Bonds {

    private final List<Bond> found = new ArrayList<>();

    private Bonds() {}

    static Bonds within(int owner) {
        return new Bonds().auto(List.of(owner));
    }

    /// In a schema, which is not dropped before what stands in it.
    static Bonds in(int schema) {
        return new Bonds().normal(List.of(schema));
    }

    Bonds auto(List<Integer> objects) {
        objects.forEach(each -> add(Bond.auto(each)));
        return this;
    }

    Bonds normal(List<Integer> objects) {
        objects.forEach(each -> add(Bond.normal(each)));
        return this;
    }

    Bonds internal(int object) {
        add(Bond.internal(object));
        return this;
    }

    Bonds type(TypeUse type) {
        add(Bond.normal(type.object()));
        return this;
    }

    Bonds mentions(@Nullable Expression expression) {
        return mentions(expression, Bond::normal);
    }

    /// Columns of the table that the text belongs to bind as those of a key do.
    Bonds ownColumns(@Nullable Expression expression) {
        return mentions(expression, Bond::auto);
    }

    private Bonds mentions(@Nullable Expression expression, IntFunction<Bond> column) {
        if (expression != null) {
            expression.mentions().forEach(each -> add(each, column));
        }
        return this;
    }

    private void add(Mention mention, IntFunction<Bond> column) {
        switch (mention.form()) {
            case COLUMN -> add(column.apply(mention.object()));
            case OBJECT, STRING -> add(Bond.normal(mention.object()));
            case QUALIFIER -> {}
        }
    }

    List<Bond> all() {
        return List.copyOf(found);
    }

    private void add(Bond bond) {
        if (bond.object() > 0 && !found.contains(bond)) {
            found.add(bond);
        }
    }
}
