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
        List<Function_argumentsContext> all = new ArrayList<>(arguments.function_arguments());
        if (arguments.agg_order() != null) {
            all.addAll(arguments.agg_order().function_arguments());
        }
        return all.stream()
                .filter(each -> each.argmode() == null || each.argmode().OUT() == null)
                .map(each -> type(text.type(each.data_type())))
                .toList();
    }

    /// Lengths and numbers of dimensions tell no overloads apart.
    private static String type(DataType type) {
        return type.isArray() ? type.name() + "[]" : type.name();
    }
}
