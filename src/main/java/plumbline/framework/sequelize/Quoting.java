package plumbline.framework.sequelize;

import plumbline.framework.script.SqlText;
import plumbline.parse.script.builtin.Texts;
import plumbline.parse.script.value.Call;
import plumbline.parse.script.value.HostObject;
import plumbline.parse.script.value.Value;

/// Puts names and values between quotes.
final class Quoting implements HostObject {

    @Override
    public Value call(Call call) {
        return switch (call.method()) {
            case "quoteIdentifier", "quoteIdentifiers", "quoteTable" ->
                    Tables.findName(call.argument(0))
                            .<Value>map(
                                    name ->
                                            name.dynamic()
                                                    ? call.argument(0)
                                                    : Texts.text(
                                                            SqlText.identifier(name.toString()),
                                                            call.site()))
                            .orElse(call.argument(0));
            case "escape" ->
                    SqlText.findLiteral(call.argument(0))
                            .<Value>map(sql -> Texts.text(sql, call.site()))
                            .orElse(call.argument(0));
            default -> call.notUnderstood();
        };
    }
}
