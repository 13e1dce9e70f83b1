package plumbline.gui.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.drawing.Box;
import plumbline.drawing.Ink;
import plumbline.drawing.Letters;
import plumbline.drawing.Painting;
import plumbline.drawing.Palette;
import plumbline.drawing.Pen;
import plumbline.gui.dialog.SaveChoice;
import plumbline.gui.task.ImmediateTaskRunner;
import plumbline.gui.workspace.WorkspaceFixture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javax.imageio.ImageIO;

final class PictureSaverTest {

    @TempDir Path home;
    private final List<String> told = new ArrayList<>();
    private final List<String> offered = new ArrayList<>();

    /// A red square.
    private record Square(double width) implements Painting {

        Square() {
            this(20);
        }

        @Override
        public String title() {
            return "A square: of/red";
        }

        @Override
        public Box size(Letters letters) {
            return new Box(0, 0, width, width / 2);
        }

        @Override
        public void paint(Pen pen) {
            pen.fill(new Box(0, 0, 20, 10), 0, Ink.FAIL);
        }
    }

    private PictureSaver saver() {
        SaveChoice choice =
                new SaveChoice() {
                    @Override
                    public Optional<Path> chooseFile(String title, String name) {
                        offered.add(name);
                        return Optional.of(home.resolve(name));
                    }

                    @Override
                    public Optional<Path> chooseFolder(String title) {
                        return Optional.empty();
                    }

                    @Override
                    public Optional<Path> chooseWorkbook(String title) {
                        return Optional.empty();
                    }
                };
        return new PictureSaver(
                choice, new ImmediateTaskRunner(), told::add, WorkspaceFixture.words());
    }

    @Test
    void aDrawingIsWrittenAsLinesOrAsPoints() throws IOException {
        saver().save(new Square(), PictureFormat.SVG, Palette.LIGHT, List.of());
        saver().save(new Square(), PictureFormat.PNG_3, Palette.LIGHT, List.of());

        assertThat(offered).containsExactly("A-square-of-red.svg", "A-square-of-red.png");
        assertThat(home.resolve(offered.getFirst())).content().startsWith("<svg ");
        assertThat(ImageIO.read(home.resolve(offered.getLast()).toFile()).getWidth()).isEqualTo(60);
        assertThat(told).allMatch(each -> each.startsWith("Written to "));
    }

    @Test
    void aPictureThatMemoryWouldNotHoldIsSmallerAndThatIsSaid() {
        saver().save(new Square(6_000), PictureFormat.PNG_4, Palette.LIGHT, List.of());
        saver().save(new Square(6_000), PictureFormat.SVG, Palette.LIGHT, List.of());

        assertThat(told.getFirst()).contains("has 1.67 points for each one instead of 4");
        assertThat(told.getLast()).doesNotContain("memory");
    }

    @Test
    void nothingIsWrittenIntoAFolderThatIsAudited() {
        saver().save(new Square(), PictureFormat.SVG, Palette.LIGHT, List.of(home));

        assertThat(told).singleElement().asString().contains("A-square-of-red.svg");
        assertThat(Files.exists(home.resolve("A-square-of-red.svg"))).isFalse();
    }
}
