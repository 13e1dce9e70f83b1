package plumbline.parse.script.global;

import plumbline.parse.script.builtin.LanguageObject;
import plumbline.parse.script.value.Call;
import plumbline.parse.script.value.Value;

/// `eval` and `new Function`: code that is a text.
final class EvalFunction extends LanguageObject {

    @Override
    public Value call(Call call) {
        return call.notUnderstood();
    }

    @Override
    public Value construct(Call call) {
        return call.notUnderstood();
    }
}
