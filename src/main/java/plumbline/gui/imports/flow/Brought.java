package plumbline.gui.imports.flow;

import plumbline.problem.Problem;
import plumbline.review.imports.reconciling.Reconciliation;

import java.nio.file.Path;

/// A document that somebody brought, and what came of reading it.
public sealed interface Brought {

    Path path();

    /// As it was read, before anybody said what is meant in it.
    record Read(Reconciliation report) implements Brought {

        @Override
        public Path path() {
            return report.file().path();
        }
    }

    /// The same bytes as those of another one.
    record Twice(Path path, String first) implements Brought {}

    record Refused(Path path, Problem problem) implements Brought {}

    default String name() {
        return String.valueOf(path().getFileName());
    }
}
