package plumbline.framework;

import org.jspecify.annotations.Nullable;

import plumbline.operation.step.NotUnderstood;
import plumbline.operation.step.Step;
import plumbline.source.SourceSpan;

import java.util.List;

/// The way up or the way down of a migration.
///
/// `present` with no steps and nothing left over is an empty one. `refusal` is what it throws when
/// all it does is to say that it cannot be done. `defects` are mistakes that reading alone proves,
/// such as a condition that is not awaited.
public record MigrationHalf(
        boolean present,
        @Nullable SourceSpan span,
        List<Step> steps,
        List<NotUnderstood> notUnderstood,
        @Nullable String refusal,
        List<Defect> defects) {

    /// There is none.
    public static final MigrationHalf ABSENT =
            new MigrationHalf(false, null, List.of(), List.of(), null, List.of());

    public MigrationHalf {
        steps = List.copyOf(steps);
        notUnderstood = List.copyOf(notUnderstood);
        defects = List.copyOf(defects);
    }

    /// What was not understood, and what nobody has said anything about either.
    public List<NotUnderstood> open() {
        return notUnderstood.stream().filter(NotUnderstood::isOpen).toList();
    }

    /// The same with other steps, and with something said about what was not understood.
    public MigrationHalf with(List<Step> others, List<NotUnderstood> places) {
        return new MigrationHalf(present, span, others, places, refusal, defects);
    }

    /// A mistake in the code of the migration itself.
    public record Defect(Kind kind, SourceSpan span, String text) {

        /// What is wrong.
        public enum Kind {
            UNAWAITED_CONDITION,
            UNAWAITED_CALL,
            SWALLOWED_ERROR,
            OUTSIDE_TRANSACTION
        }
    }

    /// A half that is there, with what was read of it.
    public static MigrationHalf of(
            SourceSpan span, List<Step> steps, List<NotUnderstood> notUnderstood) {
        return new MigrationHalf(true, span, steps, notUnderstood, null, List.of());
    }
}
