package plumbline.parse.sql;

import plumbline.operation.Dialect;
import plumbline.operation.step.Circumstances;
import plumbline.source.EmbeddedText;

/// Reads SQL text, a whole script or one statement, wherever it is embedded.
public interface SqlReader {

    /// The steps of all statements; each statement gives at least one step or stands in
    /// `notUnderstood`.
    SqlReading read(EmbeddedText sql, Dialect dialect, Circumstances around);
}
