package plumbline.check.locking.timeout;

import org.jspecify.annotations.Nullable;

import plumbline.analysis.subject.MigrationSubject;
import plumbline.analysis.subject.StepSubject;
import plumbline.analysis.subject.TransactionGroup;
import plumbline.analysis.subject.Way;
import plumbline.check.Evidence;
import plumbline.operation.SessionOperation.Scope;
import plumbline.operation.SessionOperation.SetSetting;
import plumbline.source.SourceDocument;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Where a limit of time is set: before a step, by its connection, for a role.
record Limits(String setting) {

    /// Waiting for locks.
    static final Limits LOCK = new Limits("lock_timeout");

    /// Running.
    static final Limits STATEMENT = new Limits("statement_timeout");

    /// The statement that limits a step of a way up, if one does.
    Optional<StepSubject> findBefore(StepSubject step) {
        StepSubject session = null;
        for (TransactionGroup group : step.migration().transactions(Way.UP)) {
            StepSubject local = null;
            for (StepSubject each : group.steps()) {
                if (each == step) {
                    return Optional.ofNullable(local == null ? session : local)
                            .filter(this::limits);
                } else if (isSet(each)) {
                    local = each;
                    session = isFor(each, Scope.SESSION) ? each : session;
                }
            }
        }
        return Optional.empty();
    }

    /// Whether a step sets it for what follows, to whatever value.
    boolean isSet(StepSubject step) {
        return isFor(step, Scope.SESSION) || isFor(step, Scope.LOCAL);
    }

    private boolean isFor(StepSubject step, Scope scope) {
        return step.operation() instanceof SetSetting set
                && (set.name().equalsIgnoreCase(setting) || isResetOfAll(set))
                && set.scope() == scope;
    }

    private static boolean isResetOfAll(SetSetting set) {
        return set.name().equalsIgnoreCase("all") && set.value() == null;
    }

    private boolean limits(StepSubject step) {
        return step.operation() instanceof SetSetting set && limits(set.value());
    }

    private static boolean limits(@Nullable String value) {
        return value != null && !value.replace("'", "").matches("(?i)0+\\s*\\w*|default");
    }

    /// The steps of a way up that set a limit.
    Stream<StepSubject> in(MigrationSubject migration) {
        return migration.up().stream().filter(step -> step.runs() && isSet(step) && limits(step));
    }

    /// What the configuration says to every connection.
    Optional<Evidence> findConfigured(MigrationSubject migration) {
        Pattern said =
                Pattern.compile(
                        "(?i)\\b"
                                + setting
                                + "\\b[^\\n\\d\\w]{0,8}(?:to\\s+)?['\"]?(?!0\\b)[\\w$]");
        List<String> files = migration.set().set().settings().configFiles();
        return files.stream()
                .flatMap(file -> migration.set().sources().findDocument(file).stream())
                .flatMap(document -> find(said, document, migration).stream())
                .findFirst();
    }

    private Optional<Evidence> find(
            Pattern said, SourceDocument document, MigrationSubject migration) {
        if (!document.text().contains(setting)) {
            return Optional.empty();
        }
        Matcher found = said.matcher(migration.set().code(document).withoutComments());
        return found.find()
                ? Optional.of(
                        Evidence.configuration(
                                document.span(found.start(), found.end()),
                                setting + " is set for every connection"))
                : Optional.empty();
    }

    /// A migration that sets it for a role or a database, which holds from the next session on.
    Optional<StepSubject> findForRole(MigrationSubject migration) {
        return migration.set().migrations().stream()
                .limit(migration.position() + 1L)
                .flatMap(each -> each.up().stream())
                .filter(step -> isFor(step, Scope.ROLE) || isFor(step, Scope.DATABASE))
                .filter(this::limits)
                .findFirst();
    }

    /// How long it is in milliseconds, where that is written.
    static Optional<Long> findLength(StepSubject step) {
        String value =
                step.operation() instanceof SetSetting set && set.value() != null
                        ? set.value()
                        : "";
        Matcher parts = Pattern.compile("'?\\s*(\\d{1,9})\\s*(ms|s|min|h|d)?\\s*'?").matcher(value);
        if (!parts.matches()) {
            return Optional.empty();
        }
        long count = Long.parseLong(parts.group(1));
        return Optional.of(count * unit(parts.group(2)));
    }

    private static long unit(@Nullable String name) {
        return switch (name == null ? "ms" : name) {
            case "s" -> 1_000;
            case "min" -> 60_000;
            case "h" -> 3_600_000;
            case "d" -> 86_400_000;
            default -> 1;
        };
    }
}
