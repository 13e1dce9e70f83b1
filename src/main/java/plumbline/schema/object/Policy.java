package plumbline.schema.object;

import org.jspecify.annotations.Nullable;

import plumbline.schema.expression.Expression;

import java.util.List;

/// A rule about which rows a role may see or write; `command` in capitals.
public record Policy(
        int id,
        int table,
        String name,
        boolean permissive,
        String command,
        List<String> roles,
        @Nullable Expression using,
        @Nullable Expression withCheck)
        implements SchemaObject {

    public Policy {
        roles = List.copyOf(roles);
    }

    @Override
    public Place place() {
        return new Place(Space.POLICY, table, name);
    }

    @Override
    public List<Bond> bonds() {
        return Bonds.within(table).mentions(using).mentions(withCheck).all();
    }

    @Override
    public Policy named(String newName) {
        return new Policy(id, table, newName, permissive, command, roles, using, withCheck);
    }
}
