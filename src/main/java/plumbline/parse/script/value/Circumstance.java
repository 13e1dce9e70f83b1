package plumbline.parse.script.value;

import plumbline.operation.Dialect;
import plumbline.source.SourceSpan;

import java.util.Set;

/// Something that makes a part of a script run sometimes, several times, or not everywhere.
public sealed interface Circumstance {

    /// Only when a test holds, or only when it does not. `expression` is the test as written,
    /// `tested` what it comes to.
    record When(String expression, boolean holds, Value tested, SourceSpan place)
            implements Circumstance {

        /// The condition as a person reads it.
        public String text() {
            return holds ? expression : "!(" + expression + ")";
        }
    }

    /// An unknown number of times.
    record Repeated(String expression, SourceSpan place) implements Circumstance {}

    /// Only on these databases, or on all but these; names of databases that nobody knows count for
    /// `expression` only.
    record OnDialect(String expression, Set<Dialect> dialects, boolean among)
            implements Circumstance {

        public OnDialect {
            dialects = Set.copyOf(dialects);
        }
    }

    /// Only after a failure, in a `catch`.
    record AfterFailure(String expression, SourceSpan place) implements Circumstance {}
}
