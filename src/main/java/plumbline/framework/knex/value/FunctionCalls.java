package plumbline.framework.knex.value;

import plumbline.operation.Dialect;
import plumbline.parse.script.builtin.Texts;
import plumbline.parse.script.value.Call;
import plumbline.parse.script.value.HostObject;
import plumbline.parse.script.value.Value;

/// `knex.fn`: functions that every database has under a name of its own.
public final class FunctionCalls implements HostObject {

    private final KnexContext context;

    public FunctionCalls(KnexContext context) {
        this.context = context;
    }

    @Override
    public Value call(Call call) {
        return switch (call.method()) {
            case "now" -> RawCalls.expression(context, now(call), call);
            case "uuid" -> RawCalls.expression(context, uuid(context.dialect(call.site())), call);
            case "uuidToBin", "binToUuid" -> call.argument(0);
            default -> call.notUnderstood();
        };
    }

    private static String now(Call call) {
        return Texts.findKnown(call.argument(0))
                .map(precision -> "CURRENT_TIMESTAMP(" + precision + ")")
                .orElse("CURRENT_TIMESTAMP");
    }

    private static String uuid(Dialect dialect) {
        return switch (dialect) {
            case POSTGRESQL -> "gen_random_uuid()";
            case MYSQL, MARIADB -> "(UUID())";
            case SQLITE -> "(lower(hex(randomblob(16))))";
            case MSSQL -> "NEWID()";
            case ORACLE -> "(random_uuid())";
            case H2 -> "RANDOM_UUID()";
        };
    }
}
