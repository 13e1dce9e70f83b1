package plumbline.schema.replay;

import plumbline.operation.Dialect;
import plumbline.operation.ObjectName;
import plumbline.operation.text.SqlNames;

/// Names inside of texts.
public final class Written {

    private Written() {}

    public static ObjectName object(String text) {
        return SqlNames.object(text, Dialect.POSTGRESQL);
    }
}
