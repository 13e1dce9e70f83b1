package plumbline.parse.sql.postgres;

import org.jspecify.annotations.Nullable;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Anonymous_blockContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Create_function_statementContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.Function_actions_commonContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.SconstContext;
import org.pgcodekeeper.core.parsers.antlr.pg.generated.SQLParser.StatementContext;

import plumbline.operation.RoutineOperation.CreateRoutine;
import plumbline.operation.RoutineOperation.DoBlock;
import plumbline.operation.step.Circumstances;
import plumbline.operation.step.Circumstances.Enclosure;
import plumbline.operation.step.Step;
import plumbline.parse.sql.lowering.Arguments;
import plumbline.parse.sql.lowering.SettingLowering;
import plumbline.parse.sql.lowering.StepList;
import plumbline.parse.sql.tree.SqlText;
import plumbline.source.EmbeddedText;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// DO blocks, functions and procedures, and what stands in their bodies.
final class CodeLowering {

    private static final String PLPGSQL = "plpgsql";

    private final StepList steps;
    private final SqlText text;
    private final Budget budget;

    CodeLowering(StepList steps, Budget budget) {
        this.steps = steps;
        this.text = steps.text();
        this.budget = budget;
    }

    void lower(Anonymous_blockContext block) {
        List<SconstContext> constants = block.sconst();
        String language = PLPGSQL;
        SconstContext body = constants.getFirst();
        if (block.identifier() != null) {
            language = text.word(block.identifier());
        } else if (constants.size() == 2) {
            boolean first = text.after(block.LANGUAGE(), block).startsWith(text.of(body));
            body = constants.get(first ? 1 : 0);
            language = text.value(constants.get(first ? 0 : 1)).text();
        }
        EmbeddedText code = text.value(body);
        Circumstances inside = steps.around().inside(Enclosure.DO_BLOCK);
        Optional<List<Step>> found = read(language, code, inside);
        steps.addCode(new DoBlock(language, code.display()), found);
    }

    /// The steps of a body, none where nobody can read it.
    private Optional<List<Step>> read(String language, EmbeddedText code, Circumstances inside) {
        return switch (language) {
            case PLPGSQL -> new BodyReading(budget).code(code, inside);
            case "sql" -> new BodyReading(budget).statements(code, inside);
            default -> Optional.empty();
        };
    }

    void lower(Create_function_statementContext routine) {
        List<Function_actions_commonContext> actions = routine.function_actions_common();
        String language = language(actions);
        Circumstances inside = steps.around().inside(Enclosure.ROUTINE_BODY);
        EmbeddedText code = EmbeddedText.EMPTY;
        Optional<List<Step>> found = Optional.of(List.of());
        SconstContext definition = definition(actions);
        if (definition != null) {
            code = text.value(definition);
            boolean compiled = "c".equals(language) || "internal".equals(language);
            found = compiled ? found : read(String.valueOf(language), code, inside);
        } else if (routine.function_body() != null) {
            code = text.slice(routine.function_body());
            found = Optional.of(standard(routine.function_body().statement(), inside));
        }
        steps.addCode(operation(routine, language, code.display()), found);
    }

    private List<Step> standard(List<StatementContext> statements, Circumstances inside) {
        List<Step> found = new ArrayList<>();
        for (StatementContext each : statements) {
            StepList inner = new StepList(text, each, inside);
            new StatementLowering(inner, budget).lower(each);
            found.addAll(inner.steps());
        }
        return found;
    }

    private CreateRoutine operation(
            Create_function_statementContext routine, @Nullable String language, String body) {
        List<Function_actions_commonContext> actions = routine.function_actions_common();
        var parameters = routine.function_parameters();
        boolean standard = language == null && routine.function_body() != null;
        return new CreateRoutine(
                routine.PROCEDURE() == null ? "FUNCTION" : "PROCEDURE",
                text.name(parameters.schema_qualified_name()),
                Arguments.types(parameters.function_args(), text),
                routine.REPLACE() != null,
                routine.ret_table == null
                        ? text.orNull(routine.rettype_data)
                        : text.of(routine.ret_table),
                standard ? "sql" : language,
                volatility(actions),
                actions.stream().anyMatch(each -> each.DEFINER() != null),
                settings(actions),
                body,
                text.inside(parameters.function_args()),
                text.after(parameters, routine));
    }

    private @Nullable String language(List<Function_actions_commonContext> actions) {
        for (Function_actions_commonContext each : actions) {
            if (each.lang_name != null) {
                return text.word(each.lang_name).toLowerCase(java.util.Locale.ROOT);
            }
        }
        return null;
    }

    private static @Nullable SconstContext definition(
            List<Function_actions_commonContext> actions) {
        for (Function_actions_commonContext each : actions) {
            if (each.function_def() != null) {
                return each.function_def().definition;
            }
        }
        return null;
    }

    private static @Nullable String volatility(List<Function_actions_commonContext> actions) {
        String said = null;
        for (Function_actions_commonContext each : actions) {
            if (each.IMMUTABLE() != null) {
                said = "IMMUTABLE";
            } else if (each.STABLE() != null) {
                said = "STABLE";
            } else if (each.VOLATILE() != null) {
                said = "VOLATILE";
            }
        }
        return said;
    }

    private List<String> settings(List<Function_actions_commonContext> actions) {
        SettingLowering settings = new SettingLowering(steps);
        List<String> found = new ArrayList<>();
        for (Function_actions_commonContext each : actions) {
            if (each.session_local_option() != null) {
                String value = settings.value(each.session_local_option());
                found.add(
                        settings.name(each.session_local_option())
                                + "="
                                + (value == null ? "DEFAULT" : value));
            }
        }
        return found;
    }
}
