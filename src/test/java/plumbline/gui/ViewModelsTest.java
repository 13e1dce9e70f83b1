package plumbline.gui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Behaviour of the window is tested where it is decided, so every view model has its test.
final class ViewModelsTest {

    private static final Path MAIN = Path.of("src/main/java");
    private static final Path TEST = Path.of("src/test/java");

    @Test
    void everyViewModelHasATestOfItsName() throws IOException {
        List<Path> models = viewModels();

        assertThat(models).hasSizeGreaterThan(7);
        assertThat(models).allSatisfy(model -> assertThat(testOf(model)).isRegularFile());
    }

    private static List<Path> viewModels() throws IOException {
        try (Stream<Path> sources = Files.walk(MAIN)) {
            return sources.filter(path -> path.toString().endsWith("ViewModel.java")).toList();
        }
    }

    private static Path testOf(Path model) {
        String name = model.getFileName().toString().replace(".java", "Test.java");
        return TEST.resolve(MAIN.relativize(model)).resolveSibling(name);
    }
}
