package plumbline.schema.replay.object;

import org.jspecify.annotations.Nullable;

import plumbline.operation.ConstraintDefinition;
import plumbline.operation.TypeOperation.AlterDomain;
import plumbline.operation.TypeOperation.CreateDomain;
import plumbline.operation.TypeOperation.RenameDomainConstraint;
import plumbline.schema.expression.TypeUse;
import plumbline.schema.name.DefaultNames;
import plumbline.schema.object.UserType.Domain;
import plumbline.schema.object.UserType.DomainCheck;
import plumbline.schema.replay.Draft;
import plumbline.schema.replay.Types;
import plumbline.schema.replay.table.Defaults;

import java.util.ArrayList;
import java.util.List;

/// Domains: their defaults, their NOT NULL and their checks.
public final class Domains {

    private Domains() {}

    public static void create(Draft draft, CreateDomain operation) {
        TypeUse base = Types.of(draft.lookup(), operation.base());
        TypeReplay.create(
                draft,
                operation,
                (id, home) -> {
                    Domain bare =
                            new Domain(
                                    id,
                                    home,
                                    operation.type().name(),
                                    base,
                                    operation.notNull(),
                                    Defaults.of(draft, operation.defaultValue(), base),
                                    List.of());
                    return checked(draft, bare, operation.constraints());
                });
    }

    public static void alter(Draft draft, Domain domain, AlterDomain operation) {
        ConstraintDefinition definition = operation.definition();
        switch (operation.action()) {
            case "ADD CONSTRAINT", "ADD" -> {
                if (definition != null) {
                    draft.put(checked(draft, domain, List.of(definition)));
                }
            }
            case "DROP CONSTRAINT" -> drop(draft, domain, operation.constraint());
            case "VALIDATE CONSTRAINT" -> validate(draft, domain, operation.constraint());
            case "SET NOT NULL" -> draft.put(domain.withNotNull(true));
            case "DROP NOT NULL" -> draft.put(domain.withNotNull(false));
            case "SET DEFAULT" ->
                    draft.put(
                            domain.withDefault(
                                    Defaults.of(draft, operation.detail(), domain.base())));
            case "DROP DEFAULT" -> draft.put(domain.withDefault(null));
            default -> draft.put(domain);
        }
    }

    public static void renameCheck(Draft draft, Domain domain, RenameDomainConstraint operation) {
        List<DomainCheck> checks =
                domain.checks().stream()
                        .map(
                                each ->
                                        each.name().equals(operation.name())
                                                ? new DomainCheck(
                                                        operation.newName(),
                                                        each.expression(),
                                                        each.valid())
                                                : each)
                        .toList();
        draft.put(domain.withChecks(checks));
    }

    private static Domain checked(
            Draft draft, Domain domain, List<ConstraintDefinition> definitions) {
        Domain checked = domain;
        for (ConstraintDefinition each : definitions) {
            if (each instanceof ConstraintDefinition.Check check) {
                List<DomainCheck> checks = new ArrayList<>(checked.checks());
                checks.add(
                        new DomainCheck(
                                name(checked, check.name()),
                                draft.binder().bind(check.expression()),
                                !check.traits().notValid()));
                checked = checked.withChecks(checks);
            } else if (each instanceof ConstraintDefinition.NotNull) {
                checked = checked.withNotNull(true);
            }
        }
        return checked;
    }

    private static String name(Domain domain, @Nullable String written) {
        return written == null
                ? DefaultNames.choose(
                        domain.name(),
                        null,
                        "check",
                        name -> domain.checks().stream().anyMatch(c -> c.name().equals(name)))
                : written;
    }

    private static void drop(Draft draft, Domain domain, @Nullable String name) {
        draft.put(
                domain.withChecks(
                        domain.checks().stream()
                                .filter(each -> !each.name().equals(name))
                                .toList()));
    }

    private static void validate(Draft draft, Domain domain, @Nullable String name) {
        List<DomainCheck> checks =
                domain.checks().stream()
                        .map(
                                each ->
                                        each.name().equals(name)
                                                ? new DomainCheck(
                                                        each.name(), each.expression(), true)
                                                : each)
                        .toList();
        draft.put(domain.withChecks(checks));
    }
}
