package plumbline.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class BuildTest {

    @Test
    void theBuildHasFilledInItsNumbers() {
        Build build = Build.read();

        assertThat(build.version()).matches("\\d+\\.\\d+\\.\\d+(-SNAPSHOT)?");
        assertThat(build.javafx()).matches("\\d+(\\.\\d+)*(-ea\\S*)?");
    }
}
