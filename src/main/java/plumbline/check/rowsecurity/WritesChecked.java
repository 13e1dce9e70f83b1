package plumbline.check.rowsecurity;

import static plumbline.check.Verdict.fail;
import static plumbline.check.Verdict.notApplicable;
import static plumbline.check.Verdict.partial;
import static plumbline.check.Verdict.pass;

import plumbline.analysis.subject.Made;
import plumbline.analysis.subject.MigrationSubject;
import plumbline.check.CheckInfo;
import plumbline.check.MigrationCheck;
import plumbline.check.Section;
import plumbline.check.Severity;
import plumbline.check.Verdict;
import plumbline.schema.expression.Expression;
import plumbline.schema.object.Policy;
import plumbline.schema.state.Naming;
import plumbline.schema.state.Privilege;
import plumbline.schema.state.SchemaState;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// Flags policies that let rows of others be written, or none at all.
public final class WritesChecked implements MigrationCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "rls-with-check",
                            Section.ROW_SECURITY,
                            Severity.HIGH,
                            "Writes are checked too")
                    .fixedBy("Say in WITH CHECK whose rows may be written")
                    .notApplicableWithout("a policy");

    /// Roles that more than one trusted program has.
    private static final Set<String> WIDE =
            Set.of("public", "authenticated", "anon", "current_user", "session_user");

    private static final Set<String> WRITES = Set.of("INSERT", "UPDATE", "DELETE", "ALL");

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Verdict> judge(MigrationSubject migration) {
        SchemaState end = migration.set().end();
        return migration.made(Policy.class).stream().flatMap(each -> judge(end, each)).toList();
    }

    private static Stream<Verdict> judge(SchemaState end, Made<Policy> made) {
        Policy policy = made.object();
        String table = Naming.of(end).name(policy.table());
        Stream<Verdict> found =
                switch (policy.command()) {
                    case "SELECT" -> reading(end, policy, table);
                    case "DELETE" -> Stream.empty();
                    default -> Stream.of(writing(policy, table));
                };
        return found.map(each -> each.atMost(made.certainty()).at(made.place()));
    }

    private static Verdict writing(Policy policy, String table) {
        Expression check = policy.withCheck();
        if (check == null) {
            return policy.command().equals("ALL")
                    ? partial("%s on %s checks what is written by USING only", policy.name(), table)
                    : pass("%s on %s checks what is written by USING", policy.name(), table);
        }
        if (!isTrue(check)) {
            return pass("%s on %s says which rows may be written", policy.name(), table);
        }
        boolean wide =
                policy.roles().isEmpty()
                        || policy.roles().stream()
                                .anyMatch(each -> WIDE.contains(each.toLowerCase(Locale.ROOT)));
        return wide && policy.permissive()
                ? fail("%s lets rows of any tenant be written to %s", policy.name(), table)
                : pass("%s on %s is for %s only", policy.name(), table, policy.roles()).likely();
    }

    private static boolean isTrue(Expression check) {
        return check.written().replaceAll("[()\\s]", "").equalsIgnoreCase("true");
    }

    /// Who may write a table that has policies for reading alone is always refused.
    private static Stream<Verdict> reading(SchemaState end, Policy policy, String table) {
        boolean alone =
                end.usersOf(policy.table(), Policy.class)
                        .filter(each -> each.table() == policy.table())
                        .allMatch(each -> each.command().equals("SELECT"));
        boolean first =
                end.usersOf(policy.table(), Policy.class)
                        .findFirst()
                        .filter(policy::equals)
                        .isPresent();
        boolean granted =
                end.remarksOn(policy.table()).privileges().stream()
                        .map(Privilege::right)
                        .anyMatch(WRITES::contains);
        if (!alone || !first) {
            return Stream.empty();
        }
        return Stream.of(
                granted
                        ? fail(
                                "%s may be written by a role, but all its policies are for SELECT",
                                table)
                        : notApplicable(
                                "all policies of %s are for SELECT, and no role is given more",
                                table));
    }
}
