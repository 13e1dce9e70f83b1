package plumbline.parse.script;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// The names that a declaration or a pattern introduces.
public final class DeclaredNames {

    private final List<Expression.Name> names = new ArrayList<>();

    private DeclaredNames() {}

    public static List<Expression.Name> of(Statement statement) {
        DeclaredNames found = new DeclaredNames();
        switch (statement) {
            case Statement.Declare declare ->
                    declare.declarators().forEach(each -> found.add(each.pattern()));
            case Statement.DeclareFunction function ->
                    found.add(function.function().name(), function.span());
            case Statement.DeclareClass type -> found.add(type.type().name(), type.span());
            case Statement.Plain none -> {}
            case ModuleStatement none -> {}
            case Unreadable none -> {}
        }
        return found.names;
    }

    public static List<Expression.Name> of(Pattern pattern) {
        DeclaredNames found = new DeclaredNames();
        found.add(pattern);
        return found.names;
    }

    private void add(@Nullable String name, Span span) {
        if (name != null) {
            names.add(new Expression.Name(span, name));
        }
    }

    private void add(@Nullable Pattern pattern) {
        switch (pattern) {
            case null -> {}
            case Pattern.Target target -> {
                if (target.expression() instanceof Expression.Name name) {
                    names.add(name);
                }
            }
            case Pattern.WithDefault inner -> add(inner.pattern());
            case Pattern.RestPattern inner -> add(inner.pattern());
            case Pattern.ArrayPattern array -> array.elements().forEach(this::add);
            case Pattern.ObjectPattern object -> {
                object.entries().forEach(entry -> add(entry.pattern()));
                add(object.rest());
            }
        }
    }
}
