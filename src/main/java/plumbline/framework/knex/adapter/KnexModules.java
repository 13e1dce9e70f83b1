package plumbline.framework.knex.adapter;

import plumbline.framework.knex.handle.KnexHandle;
import plumbline.framework.knex.handle.ModelClass;
import plumbline.framework.knex.value.KnexContext;
import plumbline.operation.Dialect;
import plumbline.parse.script.value.Call;
import plumbline.parse.script.value.Circumstance;
import plumbline.parse.script.value.HostModules;
import plumbline.parse.script.value.HostObject;
import plumbline.parse.script.value.ObjectValue;
import plumbline.parse.script.value.Runner;
import plumbline.parse.script.value.Site;
import plumbline.parse.script.value.Value;
import plumbline.source.Hole;

import java.util.Optional;
import java.util.Set;

/// What `import … from 'knex'` gives to a migration: something that opens handles.
record KnexModules(KnexContext context) implements HostModules {

    @Override
    public Optional<Value> find(String request) {
        return switch (request) {
            case "knex" -> Optional.of(new Value.HostValue(new Opener(context)));
            case "objection" -> Optional.of(objection());
            case "@tryghost/database-info" -> Optional.of(new Value.HostValue(new Databases()));
            default -> Optional.empty();
        };
    }

    /// The rest of it only serves models, and is not known.
    private ObjectValue objection() {
        ObjectValue library = new ObjectValue();
        library.set("Model", new Value.HostValue(new ModelClass(context)));
        library.open();
        return library;
    }

    /// What goes with knex-migrator: `isMySQL(knex)` and its like.
    private record Databases() implements HostObject {

        @Override
        public Value call(Call call) {
            Set<Dialect> asked =
                    switch (call.method()) {
                        case "isMySQL" -> Set.of(Dialect.MYSQL, Dialect.MARIADB);
                        case "isSQLite", "isSQLite3" -> Set.of(Dialect.SQLITE);
                        case "isPostgreSQL" -> Set.of(Dialect.POSTGRESQL);
                        default -> Set.of();
                    };
            return asked.isEmpty()
                    ? call.notUnderstood()
                    : Value.Unknown.result(
                            call.site(),
                            new Circumstance.OnDialect(call.site().text(), asked, true));
        }
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
