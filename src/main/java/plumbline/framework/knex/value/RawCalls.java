package plumbline.framework.knex.value;

import plumbline.framework.script.SqlBindings;
import plumbline.parse.script.builtin.Texts;
import plumbline.parse.script.value.Call;
import plumbline.parse.script.value.Value;

/// Makes raw SQL out of the calls that give some.
public final class RawCalls {

    private RawCalls() {}

    /// `raw(sql, bindings)`; raw SQL inside the bindings goes in as it is.
    public static RawSql raw(KnexContext context, Call call) {
        return new RawSql(context, bound(context, call, 0), call.site());
    }

    /// An argument that is SQL with the bindings that follow it.
    public static Value bound(KnexContext context, Call call, int index) {
        Value sql = call.argument(index);
        return sql instanceof Value.Text text
                ? new Value.Text(
                        SqlBindings.apply(
                                text.content(),
                                call.argument(index + 1),
                                call.site(),
                                context.dialect(call.site())))
                : sql;
    }

    /// An expression that Knex writes itself.
    public static Value expression(KnexContext context, String sql, Call call) {
        return new Value.HostValue(new RawSql(context, Texts.text(sql, call.site()), call.site()));
    }
}
