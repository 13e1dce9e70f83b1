package plumbline.schema.replay.passage;

import plumbline.schema.state.SchemaState;

import java.util.List;

/// One way of a migration, carried out: the schema before and after, and what each step did.
public record Passage(SchemaState before, SchemaState after, List<Effect> effects) {

    public Passage {
        effects = List.copyOf(effects);
    }
}
