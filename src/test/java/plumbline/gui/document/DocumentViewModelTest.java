package plumbline.gui.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.gui.code.CodeText;
import plumbline.gui.task.HeldTaskRunner;
import plumbline.gui.task.ImmediateTaskRunner;
import plumbline.gui.task.TaskRunner;
import plumbline.source.SkipReason;
import plumbline.source.SourceReader;
import plumbline.source.SourceText;
import plumbline.words.Words;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

final class DocumentViewModelTest {

    @TempDir Path home;
    private final ImmediateTaskRunner atOnce = new ImmediateTaskRunner();

    @Test
    void theTextIsReadAtOnceAndItsTaskIsNamed() throws IOException {
        DocumentViewModel model = model(write("a.sql", "SELECT 1;\nSELECT 2;\n"), atOnce);

        assertThat(model.textProperty().get())
                .isEqualTo(
                        new SourceText.Readable(
                                "SELECT 1;\nSELECT 2;\n", StandardCharsets.UTF_8, 2, false));
        assertThat(model.path()).isEqualTo(home.resolve("a.sql"));
        assertThat(atOnce.titles()).containsExactly("Opening a.sql");
    }

    @Test
    void whileItIsReadThereIsNoTextAndThenItComesOnce() throws IOException {
        HeldTaskRunner held = new HeldTaskRunner();
        DocumentViewModel model = model(write("a.sql", "x"), held);
        List<@Nullable SourceText> seen = new ArrayList<>();
        model.textProperty().subscribe(now -> seen.add(now));
        assertThat(seen).hasSize(1).containsOnlyNulls();

        held.perform(0);

        assertThat(seen).hasSize(2).last().isInstanceOf(SourceText.Readable.class);
    }

    @Test
    void factsCountLinesAndNameTheEncoding() throws IOException {
        assertThat(factsOf("")).isEqualTo("empty · UTF-8");
        assertThat(factsOf("x")).isEqualTo("1 line · UTF-8");
        assertThat(factsOf("x\n".repeat(1200))).isEqualTo("1,200 lines · UTF-8");
    }

    @Test
    void whatCannotBeShownSaysWhy() {
        DocumentViewModel model = model(home.resolve("gone.sql"), atOnce);
        SourceText text = Objects.requireNonNull(model.textProperty().get());

        assertThat(text).isEqualTo(new SourceText.Unreadable(SkipReason.GONE));
        assertThat(model.facts(text)).isEqualTo("no longer there");
    }

    @Test
    void aLineTooLongToBeShownIsCutAndThatIsSaid() throws IOException {
        String line = "x".repeat(CodeText.LONGEST_LINE + 1);

        assertThat(model(write("a.sql", "x\n"), atOnce).findNotice()).isEmpty();
        assertThat(model(write("a.sql", "x\n" + line), atOnce).findNotice())
                .hasValue(
                        "One line is longer than 5,000 characters and shown only up to there."
                                + " The file itself is whole.");
    }

    private String factsOf(String text) throws IOException {
        DocumentViewModel model = model(write("a.sql", text), atOnce);
        return model.facts(Objects.requireNonNull(model.textProperty().get()));
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(home.resolve(name), text);
    }

    private static DocumentViewModel model(Path path, TaskRunner tasks) {
        return new DocumentViewModel(path, new SourceReader(), tasks, Words.english());
    }
}
