package plumbline.gui.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.gui.code.CodeText;
import plumbline.gui.code.Stretch;
import plumbline.gui.document.DocumentViewModel.At;
import plumbline.gui.document.DocumentViewModel.Page;
import plumbline.gui.task.HeldTaskRunner;
import plumbline.gui.task.ImmediateTaskRunner;
import plumbline.gui.task.TaskRunner;
import plumbline.source.SourceReader;
import plumbline.words.Words;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

final class DocumentViewModelTest {

    /// 6 MB, which nobody reads without being asked to.
    private static final int LARGE = 400_000;

    @TempDir Path home;
    private final ImmediateTaskRunner atOnce = new ImmediateTaskRunner();

    @Test
    void theTextIsReadAtOnceAndItsTaskIsNamed() throws IOException {
        DocumentViewModel model = model(write("a.sql", "SELECT 1;\nSELECT 2;\n"), atOnce);

        assertThat(model.findCode()).isPresent();
        assertThat(model.findStretch()).isEmpty();
        assertThat(model.path()).isEqualTo(home.resolve("a.sql"));
        assertThat(atOnce.titles()).containsExactly("Opening a.sql");
    }

    @Test
    void whileItIsReadThereIsNoTextAndThenItComesOnce() throws IOException {
        HeldTaskRunner held = new HeldTaskRunner();
        DocumentViewModel model = model(write("a.sql", "x"), held);
        List<@Nullable Page> seen = new ArrayList<>();
        model.pageProperty().subscribe(now -> seen.add(now));
        assertThat(seen).hasSize(1).containsOnlyNulls();

        held.perform(0);

        assertThat(seen).hasSize(2);
        assertThat(model.findCode()).isPresent();
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

        assertThat(page(model).facts()).isEqualTo("no longer there");
        assertThat(page(model).code()).isNull();
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

    private DocumentViewModel large(At at) throws IOException {
        Path dump = write("dump.sql", "INSERT INTO t;\n".repeat(LARGE));
        return new DocumentViewModel(
                dump, at, () -> new SourceReader().forcing(dump::equals), atOnce, Words.english());
    }

    @Test
    void aLargeFileIsShownOnlyWhereSomebodyWantsItRead() throws IOException {
        Path dump = write("dump.sql", "INSERT INTO t;\n".repeat(LARGE));

        assertThat(page(model(dump, atOnce)).facts()).isEqualTo("too large");
    }

    @Test
    void ofALargeFileTheLinesAroundThePlaceAreShown() throws IOException {
        DocumentViewModel model = large(new At(300_000, 300_002));

        assertThat(model.findStretch()).contains(new Stretch(299_000, 300_999, LARGE));
        assertThat(page(model).facts()).startsWith("400,000 lines");
        assertThat(page(model).at()).isEqualTo(new At(300_000, 300_002));
    }

    @Test
    void otherPartsAreReadWhenSomebodyGoesThere() throws IOException {
        DocumentViewModel model = large(At.NOWHERE);
        assertThat(model.findStretch()).contains(new Stretch(1, 2_000, LARGE));

        model.goTo(new At(1_500, 1_500));
        assertThat(atOnce.titles()).hasSize(1);
        assertThat(page(model).at().first()).isEqualTo(1_500);

        model.goTo(new At(LARGE, LARGE));
        assertThat(atOnce.titles()).hasSize(2);
        assertThat(model.findStretch()).contains(new Stretch(398_001, LARGE, LARGE));
    }

    @Test
    void whoGoesOnMeanwhileSeesTheLastPlace() throws IOException {
        HeldTaskRunner held = new HeldTaskRunner();
        Path dump = write("a.sql", "x\n");
        DocumentViewModel model = model(dump, held);

        model.goTo(new At(1, 1));
        held.perform(1);
        held.perform(0);

        assertThat(page(model).at()).isEqualTo(new At(1, 1));
    }

    private static Page page(DocumentViewModel model) {
        return Objects.requireNonNull(model.pageProperty().get());
    }

    private String factsOf(String text) throws IOException {
        return page(model(write("a.sql", text), atOnce)).facts();
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(home.resolve(name), text);
    }

    private static DocumentViewModel model(Path path, TaskRunner tasks) {
        return new DocumentViewModel(path, At.NOWHERE, SourceReader::new, tasks, Words.english());
    }
}
