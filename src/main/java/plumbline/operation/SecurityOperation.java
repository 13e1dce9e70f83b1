package plumbline.operation;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What is done about who may see and do what.
public sealed interface SecurityOperation extends Operation {

    /// `mode` is `ENABLE`, `DISABLE`, `FORCE` or `NO FORCE`.
    record SetRowSecurity(ObjectName table, String mode) implements SecurityOperation {}

    /// `command` in capitals, `ALL` unless said otherwise; expressions are SQL text.
    record CreatePolicy(
            String name,
            ObjectName table,
            boolean permissive,
            String command,
            List<String> roles,
            @Nullable String using,
            @Nullable String withCheck)
            implements SecurityOperation {

        public CreatePolicy {
            roles = List.copyOf(roles);
        }
    }

    record AlterPolicy(
            String name,
            ObjectName table,
            List<String> roles,
            @Nullable String using,
            @Nullable String withCheck,
            @Nullable String newName)
            implements SecurityOperation {

        public AlterPolicy {
            roles = List.copyOf(roles);
        }
    }

    record DropPolicy(String name, ObjectName table, boolean ifExists)
            implements SecurityOperation {}

    /// A routine by the types of its arguments, null where none are written.
    record Signature(ObjectName routine, @Nullable List<String> arguments) {}

    /// `target` in capitals (`TABLE`, `SCHEMA`, `ALL TABLES IN SCHEMA` with the schemas for its
    /// objects, `ROLE` …); a privilege on columns names them (`SELECT (a, b)`); `signatures` are
    /// the `objects` again where they are routines.
    record Grant(
            List<String> privileges,
            String target,
            List<ObjectName> objects,
            List<String> roles,
            boolean withOption,
            List<Signature> signatures)
            implements SecurityOperation {

        public Grant {
            privileges = List.copyOf(privileges);
            objects = List.copyOf(objects);
            roles = List.copyOf(roles);
            signatures = List.copyOf(signatures);
        }

        @Override
        public @Nullable ObjectName table() {
            return target.equals("TABLE") && objects.size() == 1 ? objects.getFirst() : null;
        }
    }

    /// The opposite of `Grant`; `grantOptionFor` takes only the right to pass it on.
    record Revoke(
            List<String> privileges,
            String target,
            List<ObjectName> objects,
            List<String> roles,
            boolean cascade,
            boolean grantOptionFor,
            List<Signature> signatures)
            implements SecurityOperation {

        public Revoke {
            privileges = List.copyOf(privileges);
            objects = List.copyOf(objects);
            roles = List.copyOf(roles);
            signatures = List.copyOf(signatures);
        }

        @Override
        public @Nullable ObjectName table() {
            return target.equals("TABLE") && objects.size() == 1 ? objects.getFirst() : null;
        }
    }

    record AlterDefaultPrivileges(String change) implements SecurityOperation {}

    /// `options` in capitals, a password only as the word `PASSWORD`.
    record CreateRole(String name, List<String> options, boolean password)
            implements SecurityOperation {

        public CreateRole {
            options = List.copyOf(options);
        }
    }

    record AlterRole(String name, List<String> options, boolean password)
            implements SecurityOperation {

        public AlterRole {
            options = List.copyOf(options);
        }
    }

    record DropRole(String name, boolean ifExists) implements SecurityOperation {}

    /// `target` in capitals: `TABLE`, `FUNCTION`, `TYPE` …; a routine with the types of its
    /// arguments where they are written.
    record ChangeOwner(
            String target, ObjectName object, @Nullable List<String> arguments, String owner)
            implements SecurityOperation {

        public ChangeOwner(String target, ObjectName object, String owner) {
            this(target, object, null, owner);
        }

        @Override
        public @Nullable ObjectName table() {
            return target.equals("TABLE") ? object : null;
        }

        @Override
        public @Nullable String name() {
            return target.equals("TABLE") ? null : object.toString();
        }
    }
}
