package plumbline.parse.script.builtin;

import plumbline.parse.script.value.Call;
import plumbline.parse.script.value.HostObject;
import plumbline.parse.script.value.Runner;
import plumbline.parse.script.value.Site;
import plumbline.parse.script.value.Value;
import plumbline.source.Hole;

/// A part of the language; handing it around has no consequence for a database.
public abstract class LanguageObject implements HostObject {

    protected static Value unknown(Site site) {
        return new Value.Unknown(Hole.Kind.COMPUTATION, site.text(), site.place());
    }

    @Override
    public Value get(String property, Site site, Runner runner) {
        return unknown(site);
    }

    @Override
    public void set(String property, Value value, Site site, Runner runner) {
        // what a script does to the language itself concerns no migration
    }

    @Override
    public Value call(Call call) {
        return unknown(call.site());
    }

    @Override
    public Value construct(Call call) {
        return unknown(call.site());
    }
}
