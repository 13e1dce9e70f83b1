package plumbline.parse.script.global;

import plumbline.parse.script.builtin.LanguageObject;
import plumbline.parse.script.value.Call;
import plumbline.parse.script.value.Value;

/// `setTimeout` and its kind: what they are handed runs once.
final class TimerFunction extends LanguageObject {

    @Override
    public Value call(Call call) {
        return call.run(call.argument(0));
    }
}
