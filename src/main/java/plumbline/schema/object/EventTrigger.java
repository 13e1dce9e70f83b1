package plumbline.schema.object;

import java.util.List;

/// A trigger of the database on commands; `definition` is what follows its name.
public record EventTrigger(int id, String name, String event, String definition)
        implements SchemaObject {

    @Override
    public Place place() {
        return new Place(Space.EVENT_TRIGGER, 0, name);
    }

    @Override
    public List<Bond> bonds() {
        return List.of();
    }

    @Override
    public EventTrigger named(String newName) {
        return new EventTrigger(id, newName, event, definition);
    }
}
