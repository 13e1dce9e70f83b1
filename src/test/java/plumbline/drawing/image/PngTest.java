package plumbline.drawing.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import plumbline.drawing.Box;
import plumbline.drawing.Lettering;
import plumbline.drawing.Letters;
import plumbline.drawing.Painting;
import plumbline.drawing.Palette;
import plumbline.drawing.Pen;
import plumbline.drawing.Sketch;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;

import javax.imageio.ImageIO;

final class PngTest {

    private final Png png = new Png(new Typeface(), Palette.LIGHT);

    private BufferedImage draw(Painting painting, double scale) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png.of(painting, scale)));
    }

    @ParameterizedTest
    @CsvSource({"1, 100, 80", "2, 200, 160", "4, 400, 320"})
    void itIsAsLargeAsAsked(double scale, int width, int height) throws IOException {
        BufferedImage image = draw(new Sketch("a"), scale);

        assertThat(image.getWidth()).isEqualTo(width);
        assertThat(image.getHeight()).isEqualTo(height);
    }

    @ParameterizedTest
    @CsvSource({
        "5, 5, b9202c",
        "25, 5, ffffff",
        "10, 40, 3949c4",
        "55, 65, 8a5a00",
        "45, 65, ffffff"
    })
    void eachPointHasTheColourOfWhatLiesThere(int x, int y, String colour) throws IOException {
        int found = draw(new Sketch("a"), 1).getRGB(x, y) & 0xFFFFFF;

        assertThat(Integer.toHexString(found)).isEqualTo(colour);
    }

    @Test
    void aPictureThatNoMemoryHoldsBecomesSmaller() throws IOException {
        Field field = new Field(40_000, 20_000);
        Png large = new Png(new Typeface(), Palette.LIGHT, Long.MAX_VALUE);
        Png small = new Png(new Typeface(), Palette.LIGHT, 64L << 20);

        assertThat(large.fitting(field, 4)).isEqualTo(0.25);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(small.of(field, 4)));
        assertThat((long) image.getWidth() * image.getHeight()).isBetween(4_100_000L, 4_300_000L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\u202Eb", "a\u2028b"})
    void aNameStaysInItsLineAndDirection(String name) {
        Typeface letters = new Typeface();

        assertThat(letters.width(name, Lettering.BODY))
                .isEqualTo(letters.width("a\uFFFDb", Lettering.BODY));
    }

    @Test
    void aPictureWhoseSizeIsNotOfWholePointsIsPaintedUpToItsEdges() throws IOException {
        BufferedImage image = draw(new Field(50.3, 20.6), 1);

        assertThat(image.getWidth()).isEqualTo(51);
        assertThat(image.getHeight()).isEqualTo(21);
        assertThat(image.getRGB(50, 20) & 0xFFFFFF).isEqualTo(0xFFFFFF);
    }

    @Test
    void lettersThatTheFontDoesNotHaveAreThoseOfTheMachine() {
        Typeface letters = new Typeface();
        double hebrew =
                new Font(Font.SANS_SERIF, Font.PLAIN, 1)
                        .deriveFont((float) Lettering.BODY.size())
                        .getStringBounds("\u05e9\u05d5", new FontRenderContext(null, true, true))
                        .getWidth();

        assertThat(letters.width("ab \u05e9\u05d5", Lettering.BODY))
                .isCloseTo(letters.width("ab ", Lettering.BODY) + hebrew, within(0.5));
    }

    private record Field(double width, double height) implements Painting {

        @Override
        public String title() {
            return "A field";
        }

        @Override
        public Box size(Letters letters) {
            return new Box(0, 0, width, height);
        }

        @Override
        public void paint(Pen pen) {}
    }
}
