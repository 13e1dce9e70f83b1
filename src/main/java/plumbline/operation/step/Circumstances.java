package plumbline.operation.step;

import org.jspecify.annotations.Nullable;

import plumbline.operation.Dialect;
import plumbline.source.SourceSpan;

import java.util.ArrayList;
import java.util.List;

/// Under which circumstances an operation runs.
///
/// `condition` is the test it hangs on as written, null where it always runs; `repeated` when it
/// runs an unknown number of times; `dialect` when only on that database; `callers` from the
/// migration inwards when it stands in a helper; `enclosure` when it stands in a body of SQL.
public record Circumstances(
        @Nullable String condition,
        boolean repeated,
        @Nullable Dialect dialect,
        List<SourceSpan> callers,
        Enclosure enclosure) {

    /// It runs once, always, where it stands.
    public static final Circumstances PLAIN =
            new Circumstances(null, false, null, List.of(), Enclosure.NONE);

    public Circumstances {
        callers = List.copyOf(callers);
    }

    /// The body of SQL that an operation stands in.
    public enum Enclosure {
        NONE,
        DO_BLOCK,
        ROUTINE_BODY
    }

    public boolean isConditional() {
        return condition != null;
    }

    /// The same under one more condition.
    public Circumstances when(String test) {
        String both = condition == null ? test : condition + " && " + test;
        return new Circumstances(both, repeated, dialect, callers, enclosure);
    }

    public Circumstances inLoop() {
        return new Circumstances(condition, true, dialect, callers, enclosure);
    }

    public Circumstances on(Dialect only) {
        return new Circumstances(condition, repeated, only, callers, enclosure);
    }

    public Circumstances inside(Enclosure body) {
        return new Circumstances(condition, repeated, dialect, callers, body);
    }

    /// The same, called from there.
    public Circumstances calledFrom(SourceSpan caller) {
        List<SourceSpan> longer = new ArrayList<>(callers);
        longer.add(caller);
        return new Circumstances(condition, repeated, dialect, longer, enclosure);
    }
}
