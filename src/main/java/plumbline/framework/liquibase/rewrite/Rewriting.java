package plumbline.framework.liquibase.rewrite;

import plumbline.framework.liquibase.Part;
import plumbline.framework.liquibase.change.ChangeRun;
import plumbline.framework.liquibase.change.ChangeWorld;
import plumbline.framework.liquibase.change.Changes;
import plumbline.operation.step.NotUnderstood;
import plumbline.operation.step.Obstacle;
import plumbline.operation.step.Step;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads the changes of a changeset as its `modifySql` leaves them; what it does and is not
/// understood is said.
public final class Rewriting {

    private final List<Rule> rules = new ArrayList<>();
    private final Set<Rule> unsettled = new LinkedHashSet<>();

    private Rewriting() {}

    public static Rewriting of(Part changeSet, ChangeWorld world, boolean rollback) {
        Rewriting rewriting = new Rewriting();
        for (Part rewrite : changeSet.children("modifySql")) {
            boolean concerned =
                    Part.concerns(rewrite.get("dbms", ""), world.database())
                            && (!rollback || rewrite.isTrue("applyToRollback"));
            if (concerned) {
                rewrite.children().forEach(each -> rewriting.rules.add(Rule.of(each)));
            }
        }
        return rewriting;
    }

    public void read(Part change, ChangeRun run) {
        if (rules.isEmpty()) {
            Changes.read(change, run);
            return;
        }
        Part changed = change;
        List<Rule> rest = new ArrayList<>();
        for (Rule rule : rules) {
            Optional<Part> next = Values.findRewritten(changed, rule);
            if (next.isEmpty()) {
                rest.add(rule);
            }
            changed = next.orElse(changed);
        }
        int from = run.steps().size();
        Changes.read(changed, run);
        for (Rule rule : rest) {
            settle(rule, changed, from, run);
        }
    }

    private void settle(Rule rule, Part change, int from, ChangeRun run) {
        List<Step> steps = run.steps();
        boolean settled = Effects.areNone(rule, change);
        for (int i = from; i < steps.size(); i++) {
            Optional<Step> next = Effects.find(rule, steps.get(i));
            settled |= next.isPresent();
            steps.set(i, next.orElse(steps.get(i)));
        }
        if (!settled && !statement(rule, from, run)) {
            unsettled.add(rule);
        }
    }

    /// Another statement before or behind that of the change.
    private static boolean statement(Rule rule, int from, ChangeRun run) {
        String text = rule.value().text().strip();
        boolean behind = rule.kind() == Rule.Kind.APPEND && text.startsWith(";");
        boolean before = rule.kind() == Rule.Kind.PREPEND && text.endsWith(";");
        if (!behind && !before) {
            return false;
        }
        int start = behind ? rule.value().text().indexOf(';') + 1 : 0;
        int end = rule.value().text().length();
        ChangeRun own = new ChangeRun(run.world(), run.around());
        Part sql = Values.sql(rule.value().slice(start, end));
        Changes.read(sql, own);
        run.steps().addAll(behind ? run.steps().size() : from, own.steps());
        run.notUnderstood().addAll(own.notUnderstood());
        return true;
    }

    /// The same where it does not change how the changes are read, as for a way back.
    public List<NotUnderstood> unread() {
        return rules.stream().map(Rewriting::problem).toList();
    }

    /// What the changes that were read are changed by in a way that is not known.
    public List<NotUnderstood> notUnderstood() {
        return unsettled.stream().map(Rewriting::problem).toList();
    }

    private static NotUnderstood problem(Rule rule) {
        return new NotUnderstood(
                rule.span(),
                Obstacle.UNKNOWN_CHANGE,
                "modifySql " + rule.name(),
                rule.value().display());
    }
}
