package plumbline.gui.drawing;

import plumbline.drawing.Painting;
import plumbline.drawing.Palette;
import plumbline.drawing.image.Png;
import plumbline.drawing.image.Typeface;
import plumbline.drawing.svg.Svg;

import java.nio.charset.StandardCharsets;
import java.util.OptionalDouble;

/// What a drawing is saved as: lines, or points of which a number stand for one.
public enum PictureFormat {
    SVG(0),
    PNG_1(1),
    PNG_2(2),
    PNG_3(3),
    PNG_4(4);

    private final int scale;

    PictureFormat(int scale) {
        this.scale = scale;
    }

    String ending() {
        return this == SVG ? ".svg" : ".png";
    }

    /// Of how many points for each one a picture has, where that is fewer than asked.
    OptionalDouble fitting(Painting painting) {
        double fitting = new Png(new Typeface(), Palette.LIGHT).fitting(painting, scale);
        return this == SVG || fitting >= scale
                ? OptionalDouble.empty()
                : OptionalDouble.of(fitting);
    }

    int scale() {
        return scale;
    }

    byte[] bytes(Painting painting, Palette palette) {
        Typeface letters = new Typeface();
        return this == SVG
                ? new Svg(letters, palette).of(painting).getBytes(StandardCharsets.UTF_8)
                : new Png(letters, palette).of(painting, scale);
    }
}
