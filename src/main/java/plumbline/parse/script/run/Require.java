package plumbline.parse.script.run;

import plumbline.parse.script.builtin.LanguageObject;
import plumbline.parse.script.builtin.Texts;
import plumbline.parse.script.value.Call;
import plumbline.parse.script.value.Value;

/// `require(…)` of one file, and `import(…)`, which gives a promise.
final class Require extends LanguageObject {

    private final ModuleLoader loader;
    private final boolean promised;

    Require(ModuleLoader loader, boolean promised) {
        this.loader = loader;
        this.promised = promised;
    }

    @Override
    public Value call(Call call) {
        Value module =
                Texts.findKnown(call.argument(0))
                        .map(request -> loader.request(request, call.site()))
                        .orElseGet(() -> loader.dynamic(call.site()));
        return promised ? new Value.Promised(module) : module;
    }
}
