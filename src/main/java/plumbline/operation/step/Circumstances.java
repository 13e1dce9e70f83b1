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
/// migration inwards when it stands in a helper; `enclosure` when it stands in a body of SQL;
/// `ifExists` when a statement that alters says so of what it alters, and then does nothing where
/// that is not there; `only` when it leaves the tables below its table alone.
public record Circumstances(
        @Nullable String condition,
        boolean repeated,
        @Nullable Dialect dialect,
        List<SourceSpan> callers,
        Enclosure enclosure,
        boolean ifExists,
        boolean only) {

    /// It runs once, always, where it stands.
    public static final Circumstances PLAIN =
            new Circumstances(null, false, null, List.of(), Enclosure.NONE, false, false);

    public Circumstances {
        callers = List.copyOf(callers);
    }

    public Circumstances(
            @Nullable String condition,
            boolean repeated,
            @Nullable Dialect dialect,
            List<SourceSpan> callers,
            Enclosure enclosure) {
        this(condition, repeated, dialect, callers, enclosure, false, false);
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
        return new Circumstances(both, repeated, dialect, callers, enclosure, ifExists, only);
    }

    public Circumstances inLoop() {
        return new Circumstances(condition, true, dialect, callers, enclosure, ifExists, only);
    }

    public Circumstances on(Dialect alone) {
        return new Circumstances(condition, repeated, alone, callers, enclosure, ifExists, only);
    }

    public Circumstances inside(Enclosure body) {
        return new Circumstances(condition, repeated, dialect, callers, body, ifExists, only);
    }

    /// The same for a statement that says IF EXISTS, ONLY, both or none of what it alters.
    public Circumstances of(boolean exists, boolean alone) {
        return exists == ifExists && alone == only
                ? this
                : new Circumstances(
                        condition, repeated, dialect, callers, enclosure, exists, alone);
    }

    /// The same, called from there.
    public Circumstances calledFrom(SourceSpan caller) {
        List<SourceSpan> longer = new ArrayList<>(callers);
        longer.add(caller);
        return new Circumstances(condition, repeated, dialect, longer, enclosure, ifExists, only);
    }
}
