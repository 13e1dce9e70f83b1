package plumbline.parse.script.global;

import plumbline.parse.script.builtin.LanguageObject;
import plumbline.parse.script.value.Call;
import plumbline.parse.script.value.ObjectValue;
import plumbline.parse.script.value.Value;

/// `Error` and its kind.
final class ErrorGlobal extends LanguageObject {

    @Override
    public Value call(Call call) {
        return construct(call);
    }

    @Override
    public Value construct(Call call) {
        ObjectValue error = new ObjectValue();
        error.set("message", call.argument(0));
        error.open();
        return error;
    }
}
