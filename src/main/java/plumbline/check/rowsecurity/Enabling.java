package plumbline.check.rowsecurity;

import org.jspecify.annotations.Nullable;

import plumbline.analysis.subject.SetSubject;
import plumbline.analysis.subject.StepSubject;
import plumbline.operation.SecurityOperation.SetRowSecurity;
import plumbline.schema.object.Table;
import plumbline.source.SourceSpan;

import java.util.Optional;

/// Finds the steps that switch row level security on.
final class Enabling {

    private Enabling() {}

    /// The last one for a table.
    static Optional<StepSubject> find(SetSubject set, Table table) {
        return set.migrations().stream()
                .flatMap(each -> each.up().stream())
                .filter(each -> isOf(each, table))
                .reduce((_, later) -> later);
    }

    static @Nullable SourceSpan place(SetSubject set, Table table) {
        return find(set, table).map(StepSubject::span).orElseGet(() -> set.place(table));
    }

    private static boolean isOf(StepSubject step, Table table) {
        return step.operation() instanceof SetRowSecurity change
                && change.mode().equals("ENABLE")
                && step.effect().touches().stream().anyMatch(each -> each.object() == table.id());
    }
}
