package plumbline.schema.replay.object;

import plumbline.operation.ObjectName;
import plumbline.operation.SecurityOperation.Grant;
import plumbline.operation.SecurityOperation.Revoke;
import plumbline.operation.SecurityOperation.Signature;
import plumbline.schema.object.Column;
import plumbline.schema.object.Namespace;
import plumbline.schema.object.Routine;
import plumbline.schema.object.SchemaObject;
import plumbline.schema.object.Sequence;
import plumbline.schema.object.Table;
import plumbline.schema.object.UserType;
import plumbline.schema.object.View;
import plumbline.schema.replay.Draft;
import plumbline.schema.replay.Written;
import plumbline.schema.state.Privilege;
import plumbline.schema.state.Remarks;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Rights of roles on objects, as they are granted and taken away.
public final class Rights {

    private static final String EVERYTHING = "ALL";

    private static final Set<String> ALL = Set.of("ALL", "ALL PRIVILEGES");

    private static final List<String> TABLE_RIGHTS =
            List.of("SELECT", "INSERT", "UPDATE", "DELETE", "TRUNCATE", "REFERENCES", "TRIGGER");

    /// What ALL means for each kind of object.
    private static final Map<String, List<String>> EVERY =
            Map.of(
                    "TABLE", TABLE_RIGHTS,
                    "SEQUENCE", List.of("USAGE", "SELECT", "UPDATE"),
                    "SCHEMA", List.of("CREATE", "USAGE"),
                    "ROUTINE", List.of("EXECUTE"),
                    "TYPE", List.of("USAGE"));

    private Rights() {}

    public static void grant(Draft draft, Grant grant) {
        for (SchemaObject object :
                objects(draft, grant.target(), grant.objects(), grant.signatures())) {
            for (String right : grant.privileges()) {
                at(draft, object, right)
                        .forEach(
                                each -> add(draft, each, right, grant.roles(), grant.withOption()));
            }
        }
    }

    public static void revoke(Draft draft, Revoke revoke) {
        for (SchemaObject object :
                objects(draft, revoke.target(), revoke.objects(), revoke.signatures())) {
            for (String right : revoke.privileges()) {
                at(draft, object, right).forEach(each -> take(draft, each, right, revoke));
                if (object instanceof Table table && right.indexOf('(') < 0) {
                    table.columns().forEach(each -> take(draft, each, right, revoke));
                }
            }
        }
    }

    private static List<SchemaObject> objects(
            Draft draft, String target, List<ObjectName> names, List<Signature> signatures) {
        if (target.startsWith("ALL ")) {
            return names.stream().flatMap(schema -> within(draft, target, schema)).toList();
        }
        if (!signatures.isEmpty()) {
            return signatures.stream()
                    .flatMap(
                            each ->
                                    Targets.find(draft, target, each.routine(), each.arguments())
                                            .stream())
                    .toList();
        }
        String kind = target.isEmpty() ? "TABLE" : target;
        return names.stream()
                .flatMap(name -> Targets.find(draft, kind, name, null).stream())
                .toList();
    }

    /// `ALL TABLES IN SCHEMA s`: those that are there now.
    private static Stream<SchemaObject> within(Draft draft, String target, ObjectName schema) {
        return draft.lookup().findNamespace(schema.name()).stream()
                .map(Namespace::id)
                .flatMap(draft.state()::usersOf)
                .filter(object -> isMeant(target, object));
    }

    private static boolean isMeant(String target, SchemaObject object) {
        return switch (object) {
            case Table table -> target.contains("TABLES");
            case View view -> target.contains("TABLES");
            case Sequence sequence -> target.contains("SEQUENCES");
            case Routine routine ->
                    target.contains("FUNCTIONS")
                            || target.contains("ROUTINES")
                            || target.contains("PROCEDURES");
            default -> false;
        };
    }

    /// A right on columns is kept with the columns.
    private static List<Integer> at(Draft draft, SchemaObject object, String right) {
        int open = right.indexOf('(');
        if (open < 0 || !(object instanceof Table)) {
            return List.of(object.id());
        }
        String list = right.substring(open + 1, right.lastIndexOf(')'));
        return Stream.of(list.split(","))
                .map(name -> Written.object(name.strip()).name())
                .flatMap(name -> draft.lookup().findColumn(object.id(), name).stream())
                .map(Column::id)
                .toList();
    }

    /// ALL stays one word, for each version of the server knows other rights.
    private static String bare(String right) {
        int open = right.indexOf('(');
        String bare = (open < 0 ? right : right.substring(0, open)).strip();
        return ALL.contains(bare) ? EVERYTHING : bare;
    }

    /// The single rights that ALL means for an object, on any version.
    private static List<String> each(Draft draft, int object) {
        SchemaObject found = draft.get(object, SchemaObject.class);
        return switch (found) {
            case Table table -> EVERY.getOrDefault("TABLE", List.of());
            case View view -> EVERY.getOrDefault("TABLE", List.of());
            case Sequence sequence -> EVERY.getOrDefault("SEQUENCE", List.of());
            case Namespace schema -> EVERY.getOrDefault("SCHEMA", List.of());
            case Routine routine -> EVERY.getOrDefault("ROUTINE", List.of());
            case Column column -> List.of("SELECT", "INSERT", "UPDATE", "REFERENCES");
            default -> EVERY.getOrDefault("TYPE", List.of());
        };
    }

    /// Gives roles a right on an object.
    static void add(Draft draft, int object, String right, List<String> roles, boolean withOption) {
        Remarks remarks = draft.state().remarksOn(object);
        Set<Privilege> all = new LinkedHashSet<>(remarks.privileges());
        for (String role : roles) {
            String one = bare(right);
            if (withOption) {
                all.remove(new Privilege(role, one, false));
                all.add(new Privilege(role, one, true));
            } else if (!all.contains(new Privilege(role, one, true))) {
                all.add(new Privilege(role, one, false));
            }
        }
        List<Privilege> revoked =
                remarks.revoked().stream().filter(each -> !all.contains(each)).toList();
        draft.remark(object, remarks.withPrivileges(new ArrayList<>(all)).withRevoked(revoked));
    }

    private static void take(Draft draft, int object, String right, Revoke revoke) {
        Remarks remarks = draft.state().remarksOn(object);
        Set<Privilege> all = new LinkedHashSet<>(remarks.privileges());
        Set<Privilege> revoked = new LinkedHashSet<>(remarks.revoked());
        for (String role : revoke.roles()) {
            String one = bare(right);
            if (!revoke.grantOptionFor() && isOfItself(draft, object, role)) {
                revoked.add(new Privilege(role, one, false));
            }
            if (one.equals(EVERYTHING) && !revoke.grantOptionFor()) {
                all.removeIf(each -> each.role().equals(role));
                continue;
            }
            spread(draft, object, role, all);
            boolean had = all.remove(new Privilege(role, one, true));
            if (revoke.grantOptionFor() && had) {
                all.add(new Privilege(role, one, false));
            } else if (!revoke.grantOptionFor()) {
                all.remove(new Privilege(role, one, false));
            }
        }
        draft.remark(
                object,
                remarks.withPrivileges(new ArrayList<>(all)).withRevoked(new ArrayList<>(revoked)));
    }

    /// Everybody may call routines and use types until that is taken away.
    private static boolean isOfItself(Draft draft, int object, String role) {
        SchemaObject found = draft.get(object, SchemaObject.class);
        return role.equalsIgnoreCase("PUBLIC")
                && (found instanceof Routine || found instanceof UserType);
    }

    /// Of everything a part can be taken only when it is written out.
    private static void spread(Draft draft, int object, String role, Set<Privilege> all) {
        for (boolean option : new boolean[] {true, false}) {
            if (all.remove(new Privilege(role, EVERYTHING, option))) {
                each(draft, object).forEach(one -> all.add(new Privilege(role, one, option)));
            }
        }
    }
}
