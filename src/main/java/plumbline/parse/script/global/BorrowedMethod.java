package plumbline.parse.script.global;

import plumbline.parse.script.builtin.LanguageObject;
import plumbline.parse.script.builtin.Methods;
import plumbline.parse.script.value.Call;
import plumbline.parse.script.value.Runner;
import plumbline.parse.script.value.Site;
import plumbline.parse.script.value.Value;

/// A method of all objects that is called for one of them: `Object.prototype.hasOwnProperty.call`.
final class BorrowedMethod extends LanguageObject {

    private final String name;

    /// The prototype itself has no name.
    BorrowedMethod(String name) {
        this.name = name;
    }

    @Override
    public Value get(String property, Site site, Runner runner) {
        return name.isEmpty() ? new Value.HostValue(new BorrowedMethod(property)) : unknown(site);
    }

    @Override
    public Value call(Call call) {
        if (name.isEmpty() || !call.method().equals("call") || call.arguments().isEmpty()) {
            return unknown(call.site());
        }
        return Methods.call(
                new Call(
                        call.argument(0),
                        name,
                        call.arguments().subList(1, call.arguments().size()),
                        call.site(),
                        call.runner()));
    }
}
