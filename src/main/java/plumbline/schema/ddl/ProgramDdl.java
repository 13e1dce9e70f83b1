package plumbline.schema.ddl;

import plumbline.operation.Dialect;
import plumbline.operation.text.SqlTokens;
import plumbline.schema.expression.Expression;
import plumbline.schema.name.Quoted;
import plumbline.schema.object.EventTrigger;
import plumbline.schema.object.Policy;
import plumbline.schema.object.Routine;
import plumbline.schema.object.Trigger;
import plumbline.schema.object.View;
import plumbline.schema.state.Naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// The statements that make views, routines, triggers and policies.
final class ProgramDdl {

    private final Naming naming;

    ProgramDdl(Naming naming) {
        this.naming = naming;
    }

    List<String> view(View view) {
        String kind = view.materialized() ? "MATERIALIZED VIEW " : "VIEW ";
        String written = view.options().getOrDefault("WITH", "").strip();
        int close = written.startsWith("(") ? written.indexOf(')') + 1 : 0;
        String options = written.substring(0, close);
        String check = written.substring(close).strip();
        boolean recursive = view.options().containsKey("RECURSIVE");
        String columns =
                view.columns().isEmpty()
                        ? ""
                        : " ("
                                + String.join(
                                        ", ", view.columns().stream().map(Quoted::name).toList())
                                + ")";
        List<String> statements = new ArrayList<>();
        statements.add(
                "CREATE "
                        + (recursive ? "RECURSIVE " : "")
                        + kind
                        + naming.name(view)
                        + columns
                        + (options.isEmpty() ? "" : " WITH " + options)
                        + " AS\n"
                        + naming.text(view.query()).strip()
                        + (check.isEmpty() ? "" : "\n" + check));
        String changes = view.options().getOrDefault("ALTER", "");
        for (String change : changes.isEmpty() ? new String[0] : changes.split("; ")) {
            statements.add("ALTER " + kind + naming.name(view) + " " + change);
        }
        return statements;
    }

    List<String> routine(Routine routine) {
        List<String> statements = new ArrayList<>();
        boolean read = isRead(routine);
        if (read) {
            statements.add("SET search_path = " + routine.searchPath());
        }
        statements.add(
                "CREATE "
                        + routine.kind()
                        + " "
                        + naming.name(routine)
                        + "("
                        + routine.parameters()
                        + (routine.parameters().contains("--") ? "\n) " : ") ")
                        + routine.definition().strip());
        if (read) {
            statements.add("RESET search_path");
        }
        for (String change : routine.changes()) {
            statements.add(
                    "ALTER "
                            + routine.kind()
                            + " "
                            + naming.name(routine)
                            + "("
                            + String.join(", ", routine.arguments())
                            + ") "
                            + change);
        }
        return statements;
    }

    /// A body that is no string is read when the routine is made, with the names of then.
    private static boolean isRead(Routine routine) {
        return !routine.searchPath().isEmpty()
                && !routine.searchPath().equals("public")
                && SqlTokens.of(routine.definition(), Dialect.POSTGRESQL).stream()
                        .anyMatch(token -> token.is("return") || token.is("atomic"));
    }

    List<String> trigger(Trigger trigger) {
        Trigger.Definition definition = trigger.definition();
        StringBuilder text = new StringBuilder("CREATE ");
        text.append(definition.constraint() ? "CONSTRAINT TRIGGER " : "TRIGGER ")
                .append(Quoted.name(trigger.name()))
                .append(' ')
                .append(definition.timing())
                .append(' ')
                .append(events(definition))
                .append(" ON ")
                .append(naming.name(trigger.table()));
        if (definition.fromTable() > 0) {
            text.append(" FROM ").append(naming.name(definition.fromTable()));
        }
        text.append(definition.deferrable() ? " DEFERRABLE" : "");
        text.append(definition.initiallyDeferred() ? " INITIALLY DEFERRED" : "");
        if (definition.transitionTables() != null) {
            text.append(" REFERENCING ").append(definition.transitionTables());
        }
        text.append(definition.forEachRow() ? " FOR EACH ROW" : " FOR EACH STATEMENT");
        Expression when = definition.when();
        if (when != null) {
            text.append(" WHEN (").append(naming.text(when)).append(')');
        }
        String function =
                trigger.function() > 0 ? naming.name(trigger.function()) : trigger.functionName();
        text.append(" EXECUTE FUNCTION ").append(function);
        text.append('(').append(definition.arguments()).append(')');
        List<String> statements = new ArrayList<>(List.of(text.toString()));
        if (!trigger.mode().equals("ENABLE")) {
            statements.add(
                    "ALTER TABLE "
                            + naming.name(trigger.table())
                            + " "
                            + mode(trigger.mode())
                            + Quoted.name(trigger.name()));
        }
        return statements;
    }

    static String eventTrigger(EventTrigger trigger) {
        boolean whole = trigger.definition().toUpperCase(Locale.ROOT).startsWith("ON ");
        return "CREATE EVENT TRIGGER "
                + Quoted.name(trigger.name())
                + (whole ? " " : " ON " + trigger.event() + " ")
                + trigger.definition();
    }

    private String events(Trigger.Definition definition) {
        String columns =
                definition.columns().stream()
                        .map(naming::name)
                        .collect(Collectors.joining(", ", " OF ", ""));
        return definition.events().stream()
                .map(
                        each ->
                                each.equals("UPDATE") && !definition.columns().isEmpty()
                                        ? each + columns
                                        : each)
                .collect(Collectors.joining(" OR "));
    }

    String policy(Policy policy) {
        StringBuilder text = new StringBuilder("CREATE POLICY ");
        text.append(Quoted.name(policy.name())).append(" ON ").append(naming.name(policy.table()));
        text.append(policy.permissive() ? "" : " AS RESTRICTIVE");
        text.append(" FOR ").append(policy.command());
        if (!policy.roles().isEmpty()) {
            text.append(" TO ").append(String.join(", ", roles(policy.roles())));
        }
        Expression using = policy.using();
        if (using != null) {
            text.append(" USING (").append(naming.text(using)).append(')');
        }
        Expression check = policy.withCheck();
        if (check != null) {
            text.append(" WITH CHECK (").append(naming.text(check)).append(')');
        }
        return text.toString();
    }

    /// Words that mean somebody stay words.
    static List<String> roles(List<String> roles) {
        return roles.stream()
                .map(
                        each ->
                                switch (each.toUpperCase(Locale.ROOT)) {
                                    case "PUBLIC", "CURRENT_USER", "SESSION_USER", "CURRENT_ROLE" ->
                                            each.toUpperCase(Locale.ROOT);
                                    default -> Quoted.name(each);
                                })
                .toList();
    }

    private static String mode(String mode) {
        String[] words = mode.split(" ", 2);
        return words[0] + (words.length > 1 ? " " + words[1] : "") + " TRIGGER ";
    }
}
