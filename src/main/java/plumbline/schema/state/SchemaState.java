package plumbline.schema.state;

import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PSortedMap;
import org.pcollections.PSortedSet;
import org.pcollections.PVector;
import org.pcollections.TreePMap;
import org.pcollections.TreePSet;
import org.pcollections.TreePVector;

import plumbline.schema.object.Bond;
import plumbline.schema.object.Place;
import plumbline.schema.object.Routine;
import plumbline.schema.object.SchemaObject;
import plumbline.schema.object.Space;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A whole schema at one moment; every change gives another one that shares what stays.
///
/// `general` are doubts about all of it; those about one object stand with the object.
public record SchemaState(
        PSortedMap<Integer, SchemaObject> objects,
        PMap<Place, Integer> places,
        PMap<Place, PSortedSet<Integer>> overloads,
        PMap<Integer, PSortedSet<Integer>> users,
        PMap<Integer, Remarks> remarks,
        List<Doubt> general,
        PVector<String> defaultPrivileges,
        List<String> searchPath,
        int nextId) {

    /// A database in which nothing is, not even the schema `public`.
    public static final SchemaState EMPTY =
            new SchemaState(
                    TreePMap.empty(),
                    HashTreePMap.empty(),
                    HashTreePMap.empty(),
                    HashTreePMap.empty(),
                    HashTreePMap.empty(),
                    List.of(),
                    TreePVector.empty(),
                    List.of("public"),
                    1);

    public SchemaState {
        general = List.copyOf(general);
        searchPath = List.copyOf(searchPath);
    }

    public Optional<SchemaObject> findObject(int id) {
        return Optional.ofNullable(objects.get(id));
    }

    /// The object of that identity, if it is there and of that kind.
    public <T extends SchemaObject> Optional<T> find(int id, Class<T> kind) {
        return findObject(id).filter(kind::isInstance).map(kind::cast);
    }

    /// The object at a place, if one of that kind stands there.
    public <T extends SchemaObject> Optional<T> find(Place place, Class<T> kind) {
        Integer id = places.get(place);
        return id == null ? Optional.empty() : find(id, kind);
    }

    /// All objects of a kind, in the order in which they were made.
    public <T extends SchemaObject> Stream<T> all(Class<T> kind) {
        return objects.values().stream().filter(kind::isInstance).map(kind::cast);
    }

    /// The routines that share a name in a schema, in the order in which they were made.
    public Stream<Routine> routines(int schema, String name) {
        return of(overloads, new Place(Space.ROUTINE, schema, name)).stream()
                .flatMap(id -> find(id, Routine.class).stream());
    }

    /// The objects that need this one, in the order in which they were made.
    public Stream<SchemaObject> usersOf(int id) {
        PSortedSet<Integer> found = users.get(id);
        return found == null
                ? Stream.empty()
                : found.stream().flatMap(each -> findObject(each).stream());
    }

    /// Those of them that are of a kind.
    public <T extends SchemaObject> Stream<T> usersOf(int id, Class<T> kind) {
        return usersOf(id).filter(kind::isInstance).map(kind::cast);
    }

    public Remarks remarksOn(int id) {
        return remarks.getOrDefault(id, Remarks.NONE);
    }

    /// The same with that object, new or in place of the one of its identity.
    public SchemaState with(SchemaObject object) {
        SchemaObject before = objects.get(object.id());
        PMap<Place, Integer> newPlaces = places;
        if (before != null && !before.place().equals(object.place())) {
            newPlaces = withoutPlace(before);
        }
        return new SchemaState(
                objects.plus(object.id(), object),
                newPlaces.plus(object.place(), object.id()),
                overloaded(before, object),
                rebound(object.id(), before, object),
                remarks,
                general,
                defaultPrivileges,
                searchPath,
                Math.max(nextId, object.id() + 1));
    }

    /// The same without that object and what was remarked on it.
    public SchemaState without(int id) {
        SchemaObject object = objects.get(id);
        if (object == null) {
            return this;
        }
        return new SchemaState(
                objects.minus(id),
                withoutPlace(object),
                overloaded(object, null),
                rebound(id, object, null),
                remarks.minus(id),
                general,
                defaultPrivileges,
                searchPath,
                nextId);
    }

    public SchemaState withRemarks(int id, Remarks newRemarks) {
        boolean empty = newRemarks.equals(Remarks.NONE);
        return new SchemaState(
                objects,
                places,
                overloads,
                users,
                empty ? remarks.minus(id) : remarks.plus(id, newRemarks),
                general,
                defaultPrivileges,
                searchPath,
                nextId);
    }

    /// The same with one more doubt about all of it.
    public SchemaState doubted(Doubt doubt) {
        return new SchemaState(
                objects,
                places,
                overloads,
                users,
                remarks,
                with(doubt),
                defaultPrivileges,
                searchPath,
                nextId);
    }

    private List<Doubt> with(Doubt doubt) {
        if (general.contains(doubt)) {
            return general;
        }
        List<Doubt> more = new ArrayList<>(general);
        more.add(doubt);
        return more;
    }

    public SchemaState withDefaultPrivileges(PVector<String> newDefaultPrivileges) {
        return new SchemaState(
                objects,
                places,
                overloads,
                users,
                remarks,
                general,
                newDefaultPrivileges,
                searchPath,
                nextId);
    }

    public SchemaState onPath(List<String> newSearchPath) {
        return new SchemaState(
                objects,
                places,
                overloads,
                users,
                remarks,
                general,
                defaultPrivileges,
                newSearchPath,
                nextId);
    }

    private PMap<Place, Integer> withoutPlace(SchemaObject object) {
        Integer there = places.get(object.place());
        boolean own = there != null && there == object.id();
        return own ? places.minus(object.place()) : places;
    }

    private PMap<Place, PSortedSet<Integer>> overloaded(
            @Nullable SchemaObject before, @Nullable SchemaObject after) {
        PMap<Place, PSortedSet<Integer>> all = overloads;
        if (before instanceof Routine routine) {
            PSortedSet<Integer> rest = of(all, routine.placeOfName()).minus(routine.id());
            all =
                    rest.isEmpty()
                            ? all.minus(routine.placeOfName())
                            : all.plus(routine.placeOfName(), rest);
        }
        if (after instanceof Routine routine) {
            Place place = routine.placeOfName();
            all = all.plus(place, of(all, place).plus(routine.id()));
        }
        return all;
    }

    private PMap<Integer, PSortedSet<Integer>> rebound(
            int id, @Nullable SchemaObject before, @Nullable SchemaObject after) {
        List<Bond> old = before == null ? List.of() : before.bonds();
        List<Bond> now = after == null ? List.of() : after.bonds();
        PMap<Integer, PSortedSet<Integer>> rebound = users;
        if (old.equals(now)) {
            return rebound;
        }
        for (Bond bond : old) {
            PSortedSet<Integer> fewer = of(rebound, bond.object()).minus(id);
            rebound =
                    fewer.isEmpty()
                            ? rebound.minus(bond.object())
                            : rebound.plus(bond.object(), fewer);
        }
        for (Bond bond : now) {
            rebound = rebound.plus(bond.object(), of(rebound, bond.object()).plus(id));
        }
        return rebound;
    }

    private static <K> PSortedSet<Integer> of(PMap<K, PSortedSet<Integer>> users, K key) {
        PSortedSet<Integer> found = users.get(key);
        return found == null ? TreePSet.empty() : found;
    }
}
