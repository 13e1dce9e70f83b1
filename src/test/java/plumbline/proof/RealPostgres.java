package plumbline.proof;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;

import java.io.IOException;

/// Gives tests the one [EmbeddedPostgres] of a whole run; where there is none they are skipped.
public final class RealPostgres implements ExecutionCondition, ParameterResolver {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return Binaries.find().isPresent()
                ? ConditionEvaluationResult.enabled("there is a PostgreSQL for this platform")
                : ConditionEvaluationResult.disabled(
                        "the class path holds no PostgreSQL for " + Binaries.platform());
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == EmbeddedPostgres.class;
    }

    @Override
    public EmbeddedPostgres resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.create(RealPostgres.class))
                .computeIfAbsent(EmbeddedPostgres.class, _ -> start(), EmbeddedPostgres.class);
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.start(Binaries.find().orElseThrow());
        } catch (IOException failure) {
            throw new ParameterResolutionException("no PostgreSQL could be started", failure);
        } catch (InterruptedException failure) {
            Thread.currentThread().interrupt();
            throw new ParameterResolutionException("interrupted", failure);
        }
    }
}
