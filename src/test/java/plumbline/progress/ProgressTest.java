package plumbline.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class ProgressTest {

    private final Progress none = Progress.none();

    @AfterEach
    void clearInterruption() {
        Thread.interrupted();
    }

    @Test
    void noneTakesAnyReport() {
        assertThatCode(
                        () -> {
                            none.report(0, 0, "");
                            none.report(7, 3, "more than all");
                            none.report(-1, Long.MAX_VALUE, "less than nothing");
                        })
                .doesNotThrowAnyException();
    }

    @Test
    void noneIsNotCancelled() {
        assertThat(none.isCancelled()).isFalse();
    }

    @Test
    void anInterruptionCancelsAndStaysSet() {
        Thread.currentThread().interrupt();

        assertThat(none.isCancelled()).isTrue();
        assertThat(none.isCancelled()).isTrue();
        assertThat(Thread.currentThread().isInterrupted()).isTrue();
    }
}
