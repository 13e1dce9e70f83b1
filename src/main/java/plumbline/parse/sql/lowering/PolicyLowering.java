package plumbline.parse.sql.lowering;

import org.jspecify.annotations.Nullable;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Alter_policy_statementContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Create_policy_statementContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.VexContext;

import plumbline.operation.ObjectName;
import plumbline.operation.SecurityOperation.AlterPolicy;
import plumbline.operation.SecurityOperation.CreatePolicy;
import plumbline.parse.sql.tree.SqlText;
import plumbline.parse.sql.tree.Trees;

import java.util.List;
import java.util.Locale;

/// Policies of row level security: CREATE and ALTER.
public final class PolicyLowering {

    private final StepList steps;
    private final SqlText text;

    public PolicyLowering(StepList steps) {
        this.steps = steps;
        this.text = steps.text();
    }

    public void create(Create_policy_statementContext policy) {
        String command =
                policy.event == null ? "ALL" : policy.event.getText().toUpperCase(Locale.ROOT);
        steps.add(
                new CreatePolicy(
                        text.word(policy.identifier()),
                        text.name(policy.schema_qualified_name()),
                        policy.RESTRICTIVE() == null,
                        command,
                        text.words(policy.user_name()),
                        bare(policy.using),
                        bare(policy.check)));
    }

    public void alter(Alter_policy_statementContext policy) {
        String name = text.word(policy.identifier());
        ObjectName table = text.name(policy.schema_qualified_name());
        if (policy.rename_to() != null) {
            String renamed = text.word(policy.rename_to().name);
            steps.add(new AlterPolicy(name, table, List.of(), null, null, renamed));
            return;
        }
        List<VexContext> tests = policy.vex();
        String using = policy.USING() == null ? null : bare(tests.getFirst());
        String check = policy.CHECK() == null ? null : bare(tests.getLast());
        List<String> roles = text.words(policy.user_name());
        steps.add(new AlterPolicy(name, table, roles, using, check, null));
    }

    private @Nullable String bare(@Nullable VexContext test) {
        return test == null ? null : text.of(Trees.bare(test));
    }
}
