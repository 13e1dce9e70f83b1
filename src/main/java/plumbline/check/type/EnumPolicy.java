package plumbline.check.type;

import static plumbline.check.Verdict.partial;
import static plumbline.check.Verdict.pass;

import plumbline.analysis.profile.Choice.Origin;
import plumbline.analysis.profile.Switch;
import plumbline.analysis.subject.Made;
import plumbline.analysis.subject.MigrationSubject;
import plumbline.check.CheckInfo;
import plumbline.check.MigrationCheck;
import plumbline.check.Section;
import plumbline.check.Severity;
import plumbline.check.Verdict;
import plumbline.schema.object.Column;
import plumbline.schema.object.Table;
import plumbline.schema.object.TableConstraint;
import plumbline.schema.object.UserType.EnumType;
import plumbline.schema.state.Naming;
import plumbline.schema.state.SchemaState;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells lists of values that are not kept the way the team agreed on.
public final class EnumPolicy implements MigrationCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "type-enum-create-type",
                            Section.TYPES,
                            Severity.LOW,
                            "Enum via CREATE TYPE vs text+CHECK vs lookup")
                    .fixedBy("Keep the list as the policy says: enum type, CHECK, or lookup table")
                    .notApplicableWithout("an enum type or a status column");

    private static final Pattern STATUS =
            Pattern.compile("(.*_)?(status|state)|\\w+(Status|State)");
    private static final Pattern ADDRESS = Pattern.compile("(?i)city|zip|postal|province|country");
    private static final Set<String> TEXT = Set.of("text", "character varying");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Verdict> judge(MigrationSubject migration) {
        List<Verdict> verdicts = new ArrayList<>();
        for (Made<EnumType> made : migration.made(EnumType.class)) {
            verdicts.add(judge(migration, made.object().name()).at(made.place()));
        }
        SchemaState end = migration.set().end();
        for (Made<Column> made : migration.made(Column.class)) {
            if (isStatus(made.object()) && !isAddress(end, made.object())) {
                verdicts.add(judge(end, made.object()).atMost(made.certainty()).at(made.place()));
            }
        }
        return verdicts;
    }

    /// A service shows by itself what it agreed on; a single file does not.
    private static Verdict judge(MigrationSubject migration, String type) {
        if (migration.profile().says(Switch.ENUM_POLICY, "check")) {
            return partial("%s is an enum type, and the policy is a CHECK", type);
        }
        boolean said = migration.profile().choice(Switch.ENUM_POLICY).origin() != Origin.DEFAULT;
        return said || !migration.set().isOnExistingTables()
                ? pass("%s is an enum type, as the policy says", type)
                : partial("a value of the enum type %s can never be removed", type).hint();
    }

    private static boolean isStatus(Column column) {
        return STATUS.matcher(column.name()).matches()
                && TEXT.contains(column.type().name())
                && column.type().dimensions() == 0
                && !column.inherited();
    }

    /// The state of an address is part of a country.
    private static boolean isAddress(SchemaState end, Column column) {
        return !column.name().toLowerCase(Locale.ROOT).contains("status")
                && end.find(column.table(), Table.class).stream()
                        .flatMap(table -> table.columns().stream())
                        .flatMap(id -> end.find(id, Column.class).stream())
                        .anyMatch(each -> ADDRESS.matcher(each.name()).find());
    }

    private static Verdict judge(SchemaState end, Column column) {
        String named = column.name() + " of " + Naming.of(end).name(column.table());
        boolean checked =
                end.usersOf(column.id(), TableConstraint.class)
                        .anyMatch(
                                each ->
                                        each instanceof TableConstraint.Check
                                                || each instanceof TableConstraint.ForeignKey);
        return checked
                ? pass("the values of %s are checked", named)
                : partial("%s is text that nothing checks", named);
    }
}
