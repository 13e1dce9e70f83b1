package plumbline.schema.replay.object;

import org.jspecify.annotations.Nullable;
import org.pcollections.PVector;

import plumbline.operation.ObjectName;
import plumbline.operation.SecurityOperation;
import plumbline.operation.SecurityOperation.AlterDefaultPrivileges;
import plumbline.operation.SecurityOperation.AlterPolicy;
import plumbline.operation.SecurityOperation.AlterRole;
import plumbline.operation.SecurityOperation.ChangeOwner;
import plumbline.operation.SecurityOperation.CreatePolicy;
import plumbline.operation.SecurityOperation.CreateRole;
import plumbline.operation.SecurityOperation.DropPolicy;
import plumbline.operation.SecurityOperation.DropRole;
import plumbline.operation.SecurityOperation.Grant;
import plumbline.operation.SecurityOperation.Revoke;
import plumbline.operation.SecurityOperation.SetRowSecurity;
import plumbline.schema.expression.Expression;
import plumbline.schema.object.Place;
import plumbline.schema.object.Policy;
import plumbline.schema.object.Space;
import plumbline.schema.object.Table;
import plumbline.schema.object.Table.RowSecurity;
import plumbline.schema.replay.Draft;
import plumbline.schema.replay.table.Renaming;
import plumbline.schema.replay.table.Tables;

import java.util.List;
import java.util.Optional;

/// What becomes of policies, rights and owners. Roles belong to the server, not to the schema.
public final class SecurityReplay {

    private SecurityReplay() {}

    public static void apply(Draft draft, SecurityOperation operation) {
        switch (operation) {
            case SetRowSecurity each ->
                    Tables.needed(draft, each.table(), false)
                            .ifPresent(table -> setRowSecurity(draft, table, each.mode()));
            case CreatePolicy each ->
                    Tables.needed(draft, each.table(), false)
                            .ifPresent(table -> create(draft, table, each));
            case AlterPolicy each ->
                    find(draft, each.table(), each.name(), false)
                            .ifPresent(policy -> alter(draft, policy, each));
            case DropPolicy each ->
                    find(draft, each.table(), each.name(), each.ifExists())
                            .ifPresent(policy -> draft.remove(policy.id()));
            case Grant each -> Rights.grant(draft, each);
            case Revoke each -> Rights.revoke(draft, each);
            case AlterDefaultPrivileges each -> {
                PVector<String> more = draft.state().defaultPrivileges().plus(each.change());
                draft.become(draft.state().withDefaultPrivileges(more));
            }
            case ChangeOwner each ->
                    Targets.find(draft, each.target(), each.object(), each.arguments())
                            .ifPresent(
                                    found ->
                                            draft.remark(
                                                    found.id(),
                                                    draft.state()
                                                            .remarksOn(found.id())
                                                            .withOwner(each.owner())));
            case CreateRole each -> {}
            case AlterRole each -> {}
            case DropRole each -> {}
        }
    }

    private static void setRowSecurity(Draft draft, Table table, String mode) {
        RowSecurity now = table.rowSecurity();
        RowSecurity next =
                switch (mode) {
                    case "ENABLE" -> new RowSecurity(true, now.forced());
                    case "DISABLE" -> new RowSecurity(false, now.forced());
                    case "FORCE" -> new RowSecurity(now.enabled(), true);
                    default -> new RowSecurity(now.enabled(), false);
                };
        draft.put(table.withRowSecurity(next));
    }

    private static void create(Draft draft, Table table, CreatePolicy operation) {
        Place place = new Place(Space.POLICY, table.id(), operation.name());
        if (draft.state().places().containsKey(place)) {
            draft.exists(operation.table() + "." + operation.name());
            return;
        }
        draft.put(
                new Policy(
                        draft.newId(),
                        table.id(),
                        operation.name(),
                        operation.permissive(),
                        operation.command(),
                        operation.roles(),
                        draft.binder().bindOrNull(operation.using(), table.id()),
                        draft.binder().bindOrNull(operation.withCheck(), table.id())));
    }

    private static void alter(Draft draft, Policy policy, AlterPolicy operation) {
        String newName = operation.newName();
        if (newName != null) {
            Renaming.to(draft, policy, newName);
            return;
        }
        int table = policy.table();
        List<String> roles = operation.roles();
        draft.put(
                new Policy(
                        policy.id(),
                        table,
                        policy.name(),
                        policy.permissive(),
                        policy.command(),
                        roles.isEmpty() ? policy.roles() : roles,
                        rebound(draft, operation.using(), policy.using(), table),
                        rebound(draft, operation.withCheck(), policy.withCheck(), table)));
    }

    private static @Nullable Expression rebound(
            Draft draft, @Nullable String written, @Nullable Expression before, int table) {
        return written == null ? before : draft.binder().bindOrNull(written, table);
    }

    private static Optional<Policy> find(
            Draft draft, ObjectName table, String name, boolean ifExists) {
        Optional<Policy> found =
                Tables.needed(draft, table, ifExists)
                        .flatMap(
                                each ->
                                        draft.state()
                                                .find(
                                                        new Place(Space.POLICY, each.id(), name),
                                                        Policy.class));
        if (found.isEmpty() && !ifExists) {
            draft.missing(table + "." + name);
        }
        return found;
    }
}
