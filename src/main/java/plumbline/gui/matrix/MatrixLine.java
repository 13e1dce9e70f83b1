package plumbline.gui.matrix;

import org.jspecify.annotations.Nullable;

import plumbline.check.CheckInfo;
import plumbline.check.Status;
import plumbline.report.StatusSign;
import plumbline.review.agreement.Disagreement;
import plumbline.review.score.Tally;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A line of the matrix.
sealed interface MatrixLine {

    /// What the checks below have in common, and how many of their cells are decided.
    record Heading(String title, int decided, int all) implements MatrixLine {}

    /// A check, its cells by their services, how they were decided, and where that differs.
    record Checked(
            CheckInfo check,
            Map<String, MatrixCell> cells,
            Tally tally,
            List<Disagreement> disagreements)
            implements MatrixLine {

        public Checked {
            disagreements = List.copyOf(disagreements);
        }

        /// Nothing where the check was not asked of the service.
        Optional<MatrixCell> find(String service) {
            return Optional.ofNullable(cells.get(service));
        }

        int decided() {
            return tally.total() - tally.open();
        }
    }

    /// A column behind the services: how many of them have which result.
    enum Count {
        PASS(Status.PASS),
        PARTIAL(Status.PARTIAL),
        FAIL(Status.FAIL),
        NOT_APPLICABLE(Status.NOT_APPLICABLE),
        OPEN(null);

        private final @Nullable Status status;

        Count(@Nullable Status status) {
            this.status = status;
        }

        String sign() {
            return StatusSign.of(status).shape();
        }

        int count(Tally tally) {
            return switch (this) {
                case PASS -> tally.pass();
                case PARTIAL -> tally.partial();
                case FAIL -> tally.fail();
                case NOT_APPLICABLE -> tally.notApplicable();
                case OPEN -> tally.open();
            };
        }
    }
}
