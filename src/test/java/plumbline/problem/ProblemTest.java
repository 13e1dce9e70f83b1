package plumbline.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import plumbline.words.Words;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

final class ProblemTest {

    private static final String SECRET = "password=hunter2";

    private final Words words = Words.english();

    @Test
    void ourOwnFailureIsToldInItsOwnWords() {
        Problem problem =
                Problem.of(
                        new ProblemException(ProblemKind.SAMPLE_NOT_COPIED, null, "knex", "/full"),
                        words);

        assertThat(problem.kind()).isEqualTo(ProblemKind.SAMPLE_NOT_COPIED);
        assertThat(problem.message()).isEqualTo("The sample knex could not be copied to /full.");
        assertThat(problem.holds()).isEqualTo(words.get("problem.sample-not-copied.holds"));
        assertThat(problem.todo()).isEqualTo(words.get("problem.sample-not-copied.todo"));
        assertThat(problem.code()).matches("PL-203-[0-9a-f]{4}");
    }

    @Test
    void anyOtherFailureIsToldAsUnexpected() {
        Problem problem = Problem.of(new StackOverflowError(SECRET), words);

        assertThat(problem.kind()).isEqualTo(ProblemKind.UNEXPECTED);
        assertThat(problem.message()).isEqualTo(words.get("problem.unexpected.message"));
        assertThat(problem.code()).startsWith("PL-001-");
    }

    @Test
    void theSameFaultHasTheSameCodeWhateverItsMessageSays() {
        List<String> codes =
                Stream.of("one", "two", "")
                        .map(text -> Problem.of(new IllegalStateException(text), words).code())
                        .toList();

        assertThat(codes).hasSize(3).containsOnly(codes.getFirst());
    }

    @Test
    void anotherPlaceTypeOrCauseHasAnotherCode() {
        Throwable here = new IllegalStateException();
        Throwable there = new IllegalStateException();
        Throwable other = new IllegalArgumentException();
        Throwable caused = new IllegalStateException(new IOException());

        assertThat(List.of(here, there, other, caused))
                .extracting(fault -> Problem.of(fault, words).code())
                .doesNotHaveDuplicates();
    }

    @Test
    void detailsNameTypesAndPlacesOfTheWholeChain() {
        Throwable cause = new IOException(new IllegalStateException());
        Problem problem =
                Problem.of(new ProblemException(ProblemKind.FILE_NOT_READABLE, cause, "a"), words);

        assertThat(problem.details())
                .containsSubsequence(
                        "plumbline.problem.ProblemException\n",
                        "java.io.IOException\n",
                        "java.lang.IllegalStateException\n")
                .contains("  at plumbline.problem.ProblemTest.detailsNameTypes");
    }

    @Test
    void detailsAndCodeHoldNothingThatAMessageSays() {
        Throwable cause = new IOException(SECRET);
        cause.addSuppressed(new IllegalStateException(SECRET));
        Problem known =
                Problem.of(new ProblemException(ProblemKind.NO_DISPLAY, cause, SECRET), words);
        Problem unknown = Problem.of(new IllegalStateException(SECRET, cause), words);

        assertThat(known.toString()).doesNotContain(SECRET);
        assertThat(unknown.toString()).doesNotContain(SECRET);
    }

    @Test
    void aDeepTraceIsCut() {
        Problem problem = Problem.of(deep(200), words);

        assertThat(problem.details().lines()).hasSize(13);
    }

    @Test
    void aFaultWithoutTraceIsToldAsWell() {
        Throwable fault = new IllegalStateException();
        fault.setStackTrace(new StackTraceElement[0]);

        assertThat(Problem.of(fault, words).details())
                .isEqualTo("java.lang.IllegalStateException\n");
    }

    private static Throwable deep(int depth) {
        return depth == 0 ? new IllegalStateException() : deep(depth - 1);
    }
}
