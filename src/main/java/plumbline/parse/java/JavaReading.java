package plumbline.parse.java;

import org.jspecify.annotations.Nullable;

import plumbline.operation.step.NotUnderstood;
import plumbline.source.SourceSpan;

import java.util.List;

/// What a method does to a database; `method` is where it stands, null when there is none.
///
/// `swallowed` are the empty `catch` blocks around statements.
public record JavaReading(
        @Nullable SourceSpan method,
        List<JavaAction> actions,
        List<NotUnderstood> notUnderstood,
        List<SourceSpan> swallowed) {

    public JavaReading {
        actions = List.copyOf(actions);
        notUnderstood = List.copyOf(notUnderstood);
        swallowed = List.copyOf(swallowed);
    }
}
