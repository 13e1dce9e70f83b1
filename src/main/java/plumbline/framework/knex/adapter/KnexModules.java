package plumbline.framework.knex.adapter;

import plumbline.framework.knex.handle.KnexHandle;
import plumbline.framework.knex.value.KnexContext;
import plumbline.parse.script.value.Call;
import plumbline.parse.script.value.HostModules;
import plumbline.parse.script.value.HostObject;
import plumbline.parse.script.value.Runner;
import plumbline.parse.script.value.Site;
import plumbline.parse.script.value.Value;
import plumbline.source.Hole;

import java.util.Optional;

/// What `import … from 'knex'` gives to a migration: something that opens handles.
record KnexModules(KnexContext context) implements HostModules {

    @Override
    public Optional<Value> find(String request) {
        return request.equals("knex")
                ? Optional.of(new Value.HostValue(new Opener(context)))
                : Optional.empty();
    }

    private record Opener(KnexContext context) implements HostObject {

        @Override
        public Value get(String property, Site site, Runner runner) {
            return switch (property) {
                case "default", "knex", "Knex" -> new Value.HostValue(this);
                default -> new Value.Unknown(Hole.Kind.IMPORT, site.text(), site.place());
            };
        }

        @Override
        public Value call(Call call) {
            return new Value.HostValue(new KnexHandle(context));
        }
    }
}
