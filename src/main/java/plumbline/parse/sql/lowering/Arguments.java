package plumbline.parse.sql.lowering;

import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Function_argsContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Function_argumentsContext;

import plumbline.operation.DataType;
import plumbline.parse.sql.tree.SqlText;

import java.util.ArrayList;
import java.util.List;

/// The arguments of routines.
public final class Arguments {

    private Arguments() {}

    /// The types that tell overloads apart: those of the arguments that go in.
    public static List<String> types(Function_argsContext arguments, SqlText text) {
        if (arguments.MULTIPLY() != null) {
            return List.of("*");
        }
        List<String> types = new ArrayList<>();
        for (Function_argumentsContext each : arguments.function_arguments()) {
            if (each.argmode() == null || each.argmode().OUT() == null) {
                DataType type = text.type(each.data_type());
                types.add(type.name() + "[]".repeat(type.dimensions()));
            }
        }
        return types;
    }
}
