package plumbline.parse.java.value;

import com.github.javaparser.ast.Node;

import org.jspecify.annotations.Nullable;

import plumbline.parse.java.syntax.JavaClass;
import plumbline.source.EmbeddedText;
import plumbline.source.Hole;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What an expression is, as far as the source tells.
public sealed interface Value {

    /// A text, perhaps with holes.
    record Text(EmbeddedText text) implements Value {}

    /// A whole number and how it would be written into a text.
    record Whole(long value, EmbeddedText text) implements Value {}

    record Truth(boolean value, EmbeddedText text) implements Value {}

    /// One or the other, depending on a condition.
    record Choice(String condition, Value yes, Value no) implements Value {}

    /// A list, set or array; not `complete` when more may be in it.
    record Items(List<Value> items, boolean complete) implements Value {

        public Items {
            items = List.copyOf(items);
        }

        public Items plus(Value more) {
            List<Value> longer = new ArrayList<>(items);
            longer.add(more);
            return new Items(longer, complete);
        }
    }

    /// A map, in the order in which it was filled.
    record Pairs(List<Pair> pairs, boolean complete) implements Value {

        public Pairs {
            pairs = List.copyOf(pairs);
        }

        public Pairs plus(Pair more) {
            List<Pair> longer = new ArrayList<>(pairs);
            longer.add(more);
            return new Pairs(longer, complete);
        }
    }

    record Pair(Value key, Value value) implements Value {}

    /// A text under construction; `separator` goes between its parts.
    record Builder(Value text, @Nullable Value separator) implements Value {}

    /// What gives access to a database; `sql` where it was prepared for a statement.
    record Handle(HandleKind kind, @Nullable Value sql) implements Value {}

    /// An object of a class of the tree; its fields as its constructor left them.
    record Instance(JavaClass type, Map<String, Value> fields) implements Value {

        public static Instance of(JavaClass type) {
            return new Instance(type, new HashMap<>());
        }

        // an object may hold itself
        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }
    }

    /// A lambda, a method reference or an anonymous class.
    record Function(Node code, Frame around) implements Value {}

    /// A file on the class path.
    record Resource(Value path) implements Value {}

    /// The name of a class.
    record TypeName(String name, @Nullable JavaClass type) implements Value {}

    /// An object of the application that works on its own.
    record Service(String name) implements Value {}

    /// Nobody knows before it runs.
    record Unknown(Hole.Kind kind, EmbeddedText text) implements Value {}

    /// Nothing comes back.
    record Nothing() implements Value {}
}
