package plumbline.schema.lock;

import static plumbline.schema.lock.LockMode.ACCESS_EXCLUSIVE;
import static plumbline.schema.lock.LockMode.SHARE;
import static plumbline.schema.lock.LockMode.SHARE_ROW_EXCLUSIVE;
import static plumbline.schema.lock.LockMode.SHARE_UPDATE_EXCLUSIVE;

import plumbline.operation.OtherOperation;
import plumbline.operation.OtherOperation.ApplicationCode;
import plumbline.operation.OtherOperation.OtherStatement;
import plumbline.operation.OtherOperation.RawSql;
import plumbline.operation.SchemaOperation;
import plumbline.operation.SchemaOperation.AlterExtension;
import plumbline.operation.SchemaOperation.AlterSequence;
import plumbline.operation.SchemaOperation.CommentOn;
import plumbline.operation.SchemaOperation.CreateDatabase;
import plumbline.operation.SchemaOperation.CreateExtension;
import plumbline.operation.SchemaOperation.CreateSchema;
import plumbline.operation.SchemaOperation.CreateSequence;
import plumbline.operation.SchemaOperation.DropDatabase;
import plumbline.operation.SchemaOperation.DropExtension;
import plumbline.operation.SchemaOperation.DropSchema;
import plumbline.operation.SchemaOperation.DropSequence;
import plumbline.operation.SchemaOperation.RenameSchema;
import plumbline.operation.SchemaOperation.RenameSequence;
import plumbline.operation.SchemaOperation.SetObjectSchema;
import plumbline.operation.TypeOperation;
import plumbline.operation.TypeOperation.AddAttribute;
import plumbline.operation.TypeOperation.AddEnumValue;
import plumbline.operation.TypeOperation.AlterAttributeType;
import plumbline.operation.TypeOperation.AlterDomain;
import plumbline.operation.TypeOperation.AlterType;
import plumbline.operation.TypeOperation.CreateCompositeType;
import plumbline.operation.TypeOperation.CreateDomain;
import plumbline.operation.TypeOperation.CreateEnum;
import plumbline.operation.TypeOperation.CreateOtherType;
import plumbline.operation.TypeOperation.DropAttribute;
import plumbline.operation.TypeOperation.DropType;
import plumbline.operation.TypeOperation.RenameAttribute;
import plumbline.operation.TypeOperation.RenameDomainConstraint;
import plumbline.operation.TypeOperation.RenameEnumValue;
import plumbline.operation.TypeOperation.RenameType;
import plumbline.schema.lock.Bill.Target;
import plumbline.schema.lock.Work.Kind;
import plumbline.schema.object.Column;
import plumbline.schema.object.Namespace;
import plumbline.schema.object.SchemaObject;
import plumbline.schema.object.UserType;

import java.util.Locale;

/// What it costs to do something to schemas, sequences, types and what no schema keeps track of.
final class ObjectCosts {

    /// The version from which a value can be added to an enum inside a transaction.
    private static final int ADDS_VALUES_INSIDE = 12;

    private final Bill bill;

    ObjectCosts(Bill bill) {
        this.bill = bill;
    }

    void add(SchemaOperation operation) {
        switch (operation) {
            case AlterSequence each -> bill.lock(each.sequence(), SHARE_ROW_EXCLUSIVE);
            case RenameSequence each -> bill.lock(each.sequence(), ACCESS_EXCLUSIVE);
            case DropSequence each -> drop(each);
            case DropSchema each -> drop(each);
            case SetObjectSchema each -> move(each);
            case CommentOn each -> comment(each);
            case CreateDatabase each -> bill.refuseInTransaction();
            case DropDatabase each -> bill.refuseInTransaction();
            case CreateSchema each -> {}
            case RenameSchema each -> {}
            case CreateSequence each -> {}
            case CreateExtension each -> {}
            case AlterExtension each -> {}
            case DropExtension each -> {}
        }
    }

    void add(TypeOperation operation) {
        switch (operation) {
            case AddEnumValue each -> {
                if (!bill.isSince(ADDS_VALUES_INSIDE)) {
                    bill.refuseInTransaction();
                }
            }
            case AlterDomain each -> alter(each);
            case DropType each ->
                    bill.lookup()
                            .findType(each.type())
                            .ifPresent(found -> new Drops(bill).drop(found.id(), each.cascade()));
            case CreateEnum each -> {}
            case RenameEnumValue each -> {}
            case CreateDomain each -> {}
            case RenameDomainConstraint each -> {}
            case CreateCompositeType each -> {}
            case CreateOtherType each -> {}
            case AddAttribute each -> {}
            case DropAttribute each -> {}
            case AlterAttributeType each -> {}
            case RenameAttribute each -> {}
            case AlterType each -> {}
            case RenameType each -> {}
        }
    }

    void add(OtherOperation operation) {
        switch (operation) {
            case OtherStatement each -> other(each);
            case RawSql each -> {}
            case ApplicationCode each -> {}
        }
    }

    private void drop(DropSequence operation) {
        Target target = bill.target(operation.sequence());
        bill.lock(target, ACCESS_EXCLUSIVE);
        new Drops(bill).drop(target.id(), operation.cascade());
    }

    private void drop(DropSchema operation) {
        bill.lookup()
                .findNamespace(operation.name())
                .map(Namespace::id)
                .ifPresent(each -> new Drops(bill).drop(each, operation.cascade()));
    }

    private void move(SetObjectSchema operation) {
        switch (operation.target()) {
            case "VIEW", "MATERIALIZED VIEW", "SEQUENCE", "FOREIGN TABLE", "TABLE" ->
                    bill.lock(operation.object(), ACCESS_EXCLUSIVE);
            default -> {}
        }
    }

    private void comment(CommentOn operation) {
        switch (operation.target()) {
            case "VIEW", "MATERIALIZED VIEW", "SEQUENCE", "INDEX", "FOREIGN TABLE" ->
                    bill.lock(operation.object(), SHARE_UPDATE_EXCLUSIVE);
            default -> bill.lock(operation.table(), SHARE_UPDATE_EXCLUSIVE);
        }
    }

    /// What a domain demands anew is looked for in every column of it.
    private void alter(AlterDomain operation) {
        boolean demands =
                switch (operation.action()) {
                    case "ADD CONSTRAINT" -> !operation.notValid();
                    case "SET NOT NULL", "VALIDATE CONSTRAINT" -> true;
                    default -> false;
                };
        if (demands) {
            bill.lookup().findType(operation.type()).map(UserType::id).ifPresent(this::scanColumns);
        }
    }

    private void scanColumns(int domain) {
        bill.state()
                .usersOf(domain)
                .forEach(
                        (SchemaObject user) -> {
                            if (user instanceof Column column) {
                                Target table = bill.target(column.table());
                                bill.lock(table, SHARE);
                                bill.work(Kind.SCAN, table, true);
                            }
                        });
    }

    private void other(OtherStatement operation) {
        switch (operation.objectKind()) {
            case "PUBLICATION" ->
                    new Reading(bill).listed(operation.change(), "table", SHARE_UPDATE_EXCLUSIVE);
            case "STATISTICS" ->
                    new Reading(bill).listed(operation.change(), "from", SHARE_UPDATE_EXCLUSIVE);
            case "SUBSCRIPTION" -> subscription(operation);
            case "TABLESPACE", "DATABASE" -> {
                if (!operation.verb().equals("ALTER")) {
                    bill.refuseInTransaction();
                }
            }
            default -> {}
        }
    }

    /// A subscription that makes or drops a slot at the other server does so at once.
    private void subscription(OtherStatement operation) {
        String change = operation.change().toLowerCase(Locale.ROOT).replaceAll("\\s", "");
        boolean local = change.contains("create_slot=false") || change.contains("connect=false");
        if (!operation.verb().equals("ALTER") && !local) {
            bill.refuseInTransaction();
        }
    }
}
