package plumbline.check.rowsecurity;

import static plumbline.check.Verdict.fail;
import static plumbline.check.Verdict.partial;
import static plumbline.check.Verdict.pass;

import plumbline.analysis.subject.Made;
import plumbline.analysis.subject.MigrationSubject;
import plumbline.check.CheckInfo;
import plumbline.check.MigrationCheck;
import plumbline.check.Section;
import plumbline.check.Severity;
import plumbline.check.Verdict;
import plumbline.schema.expression.Piece.Mention;
import plumbline.schema.object.Table;
import plumbline.schema.object.View;
import plumbline.schema.state.SchemaState;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Flags views that show the rows of all tenants.
public final class ViewBypass implements MigrationCheck {

    private static final CheckInfo INFO =
            CheckInfo.of(
                            "rls-view-bypass",
                            Section.ROW_SECURITY,
                            Severity.HIGH,
                            "Views do not bypass RLS")
                    .fixedBy("Make the view WITH (security_invoker = true)")
                    .notApplicableWithout("a view over a table with row level security");

    private static final Pattern INVOKER =
            Pattern.compile("(reset\\s*\\(\\s*)?security_invoker(?:\\s*=\\s*'?(\\w+)'?)?");
    private static final Set<String> ON = Set.of("true", "on", "1", "yes");
    private static final int FIRST_WITH_INVOKER = 15;

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public List<Verdict> judge(MigrationSubject migration) {
        return migration.made(View.class).stream().flatMap(each -> judge(migration, each)).toList();
    }

    private static Stream<Verdict> judge(MigrationSubject migration, Made<View> made) {
        SchemaState end = migration.set().end();
        return findGuarded(end, made.object())
                .map(table -> judge(migration, made.object(), table.name()))
                .map(each -> each.atMost(made.certainty()).at(made.place()))
                .stream();
    }

    private static Optional<Table> findGuarded(SchemaState end, View view) {
        return view.query()
                .mentions()
                .map(Mention::object)
                .flatMap(each -> end.find(each, Table.class).stream())
                .filter(each -> each.rowSecurity().enabled())
                .findFirst();
    }

    private static Verdict judge(MigrationSubject migration, View view, String table) {
        if (isInvoker(view)) {
            return pass("%s reads %s as the one who asks", view.name(), table);
        }
        if (view.query().written().toLowerCase(Locale.ROOT).contains("current_setting")) {
            return pass("%s says itself whose rows of %s it shows", view.name(), table).likely();
        }
        if (view.materialized()) {
            return partial("%s keeps rows of %s where no policy is asked", view.name(), table);
        }
        return migration.profile().oldestPostgres() >= FIRST_WITH_INVOKER
                ? fail("%s shows all rows of %s, whatever its policies say", view.name(), table)
                : partial(
                        "%s shows all rows of %s, and security_invoker is there from 15 on only",
                        view.name(), table);
    }

    /// What it was made with, and what was altered since: the last word counts.
    private static boolean isInvoker(View view) {
        String said =
                view.options().getOrDefault("WITH", "")
                        + " "
                        + view.options().getOrDefault("ALTER", "");
        Matcher found = INVOKER.matcher(said.toLowerCase(Locale.ROOT));
        boolean invoker = false;
        while (found.find()) {
            String value = found.group(2);
            invoker = found.group(1) == null && (value == null || ON.contains(value));
        }
        return invoker;
    }
}
