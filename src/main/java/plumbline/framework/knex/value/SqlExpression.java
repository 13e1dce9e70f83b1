package plumbline.framework.knex.value;

import plumbline.parse.script.value.HostObject;

/// Something that stands for a piece of SQL when it is put into a statement.
public interface SqlExpression extends HostObject {

    /// The piece; whoever asks puts it somewhere, so that it need not be run for itself.
    String sql();

    /// Whether the piece says all that the script does.
    default boolean isWhole() {
        return true;
    }

    /// The same where a condition is wanted.
    default String condition() {
        return sql();
    }
}
