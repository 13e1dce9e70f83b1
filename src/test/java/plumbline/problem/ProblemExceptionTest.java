package plumbline.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.Arrays;

final class ProblemExceptionTest {

    @Test
    void itKeepsKindArgumentsAndCause() {
        IOException cause = new IOException();
        ProblemException problem =
                new ProblemException(ProblemKind.FILE_NOT_READABLE, cause, "a.sql", 3);

        assertThat(problem.kind()).isEqualTo(ProblemKind.FILE_NOT_READABLE);
        assertThat(problem.arguments()).containsExactly("a.sql", 3);
        assertThat(problem).hasCause(cause);
    }

    /// It may end in a log, where no path and no text of an audited file belongs.
    @Test
    void itsMessageNamesTheKindAlone() {
        assertThat(new ProblemException(ProblemKind.FILE_NOT_READABLE, null, "secret"))
                .hasMessage("PL-202 FILE_NOT_READABLE")
                .hasNoCause();
    }

    @Test
    void itsArgumentsCannotChange() {
        Object[] given = {"a.sql"};
        ProblemException problem = new ProblemException(ProblemKind.NO_GTK, null, given);
        given[0] = "b.sql";

        assertThat(problem.arguments()).containsExactly("a.sql");
        assertThatThrownBy(() -> problem.arguments().clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void numbersAndKeysOfKindsAreTheirOwn() {
        assertThat(Arrays.stream(ProblemKind.values()).map(ProblemKind::number))
                .doesNotHaveDuplicates()
                .allMatch(number -> number.matches("PL-\\d{3}"));
        assertThat(Arrays.stream(ProblemKind.values()).map(ProblemKind::key))
                .doesNotHaveDuplicates();
    }
}
