package plumbline.parse.script.global;

import plumbline.parse.script.builtin.LanguageObject;
import plumbline.parse.script.builtin.Texts;
import plumbline.parse.script.value.Call;
import plumbline.parse.script.value.Runner;
import plumbline.parse.script.value.Site;
import plumbline.parse.script.value.Value;
import plumbline.source.Hole;

/// `process`, whose environment is known to nobody before the program runs.
final class ProcessObject extends LanguageObject {

    @Override
    public Value get(String property, Site site, Runner runner) {
        return property.equals("env")
                ? new Value.Unknown(Hole.Kind.ENVIRONMENT, "process.env", site.place())
                : unknown(site);
    }

    @Override
    public Value call(Call call) {
        return call.method().equals("cwd") ? Texts.text("", call.site()) : unknown(call.site());
    }
}
