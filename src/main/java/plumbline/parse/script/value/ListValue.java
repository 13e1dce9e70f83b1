package plumbline.parse.script.value;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// An array or a set, which scripts change in place.
///
/// `isOpen` when it may hold more than is known, such as the rows that a query gave.
public final class ListValue implements Value {

    private final List<Value> items;
    private final boolean open;

    private ListValue(List<Value> items, boolean open) {
        this.items = items;
        this.open = open;
    }

    public static ListValue of(List<? extends Value> items) {
        return new ListValue(new ArrayList<>(items), false);
    }

    /// A list that holds more than these.
    public static ListValue open(List<? extends Value> items) {
        return new ListValue(new ArrayList<>(items), true);
    }

    public boolean isOpen() {
        return open;
    }

    public List<Value> items() {
        return Collections.unmodifiableList(items);
    }

    public int size() {
        return items.size();
    }

    /// For the interpreter; what it hands to a host is not changed by the host.
    public List<Value> mutable() {
        return items;
    }
}
