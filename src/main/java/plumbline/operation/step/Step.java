package plumbline.operation.step;

import plumbline.operation.Operation;
import plumbline.source.SourceSpan;

/// One operation where it stands; `sql` is the statement as a person reads it, or nothing where a
/// builder makes it; `dynamic` when part of it is only known to the running program.
public record Step(
        Operation operation,
        SourceSpan span,
        String sql,
        boolean dynamic,
        Understanding understanding,
        Circumstances circumstances) {}
