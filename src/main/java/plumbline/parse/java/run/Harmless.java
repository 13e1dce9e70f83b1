package plumbline.parse.java.run;

import com.github.javaparser.ast.expr.MethodCallExpr;

import plumbline.parse.java.value.Value;

import java.util.Set;

/// Calls that take a connection or a statement and do nothing to the data.
final class Harmless {

    private static final Set<String> TYPES =
            Set.of(
                    "JdbcUtils",
                    "DataSourceUtils",
                    "DbUtils",
                    "Objects",
                    "Optional",
                    "Assert",
                    "Preconditions",
                    "IOUtils",
                    "String");

    private static final Set<String> METHODS =
            Set.of(
                    "trace",
                    "debug",
                    "info",
                    "warn",
                    "error",
                    "println",
                    "printf",
                    "close",
                    "closeQuietly",
                    "put",
                    "add",
                    "equals",
                    "requireNonNull");

    private Harmless() {}

    static boolean isHarmless(Value on, MethodCallExpr call) {
        return METHODS.contains(call.getNameAsString())
                || (on instanceof Value.TypeName(String name, _) && TYPES.contains(name));
    }
}
