package plumbline.parse.script.builtin;

import org.jspecify.annotations.Nullable;

import plumbline.parse.script.value.ListValue;
import plumbline.parse.script.value.Site;
import plumbline.parse.script.value.Value;
import plumbline.source.Hole;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a loop goes over: the elements that are known, and one that stands for all others.
public record Elements(List<Value> known, @Nullable Value more) {

    public Elements {
        known = List.copyOf(known);
    }

    public static Elements exactly(List<Value> known) {
        return new Elements(known, null);
    }

    public static Elements andMore(List<Value> known, Site site) {
        return new Elements(known, any(Hole.Kind.COMPUTATION, site.text(), site));
    }

    public static Elements unknown(Site site) {
        return andMore(List.of(), site);
    }

    /// The elements of a value that can be iterated.
    public static Elements of(Value value, Site site) {
        return switch (value) {
            case ListValue list when list.isOpen() -> open(list, site);
            case ListValue list -> exactly(list.items());
            case Value.Text text when !text.content().isDynamic() -> characters(text);
            case Value.Unknown unknown ->
                    new Elements(List.of(), any(unknown.kind(), unknown.expression(), site));
            case Value.HostValue host when host.object() instanceof MapObject map ->
                    exactly(map.entries(site));
            case Value.Nothing none -> exactly(List.of());
            default -> unknown(site);
        };
    }

    /// The last known element of an open list often shows what the others look like.
    private static Elements open(ListValue list, Site site) {
        return list.items().isEmpty()
                ? unknown(site)
                : new Elements(list.items(), any(Hole.Kind.COMPUTATION, site.text(), site));
    }

    private static Elements characters(Value.Text text) {
        List<Value> characters = new ArrayList<>();
        for (int i = 0; i < text.text().length(); i++) {
            characters.add(new Value.Text(text.content().slice(i, i + 1)));
        }
        return exactly(characters);
    }

    private static Value any(Hole.Kind kind, String expression, Site site) {
        return new Value.Unknown(kind, expression + "[…]", site.place());
    }

    public Optional<Value> findMore() {
        return Optional.ofNullable(more);
    }
}
