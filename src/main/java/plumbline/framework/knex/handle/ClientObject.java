package plumbline.framework.knex.handle;

import plumbline.parse.script.value.Call;
import plumbline.parse.script.value.HostObject;
import plumbline.parse.script.value.Runner;
import plumbline.parse.script.value.Site;
import plumbline.parse.script.value.Value;
import plumbline.source.Hole;

/// `knex.client` and its `config`, which migrations ask for the name of the database.
final class ClientObject implements HostObject {

    @Override
    public Value get(String property, Site site, Runner runner) {
        return switch (property) {
            case "config" -> new Value.HostValue(this);
            case "client", "dialect", "driverName" -> new Value.DialectName(site.text());
            default -> new Value.Unknown(Hole.Kind.COMPUTATION, site.text(), site.place());
        };
    }

    @Override
    public Value call(Call call) {
        return new Value.Unknown(Hole.Kind.COMPUTATION, call.site().text(), call.site().place());
    }
}
