package plumbline.drawing.gallery;

import plumbline.drawing.Letters;
import plumbline.drawing.Painting;
import plumbline.drawing.Palette;
import plumbline.drawing.image.Png;
import plumbline.drawing.image.Typeface;
import plumbline.drawing.svg.PageInk;
import plumbline.drawing.svg.Svg;

/// A drawing by a name that no other of the same report has, and that is fit for a file.
public record Hung(String name, Painting painting) {

    /// As a file of its own.
    public String svg(Letters letters) {
        return new Svg(letters, Palette.LIGHT).of(painting);
    }

    /// For within a page, whose colours it takes.
    public String svgInPage(Letters letters) {
        return new Svg(letters, PageInk.palette()).of(painting, name + "-");
    }

    /// A picture of points, each unit so many of them wide.
    public byte[] png(Typeface letters, double scale) {
        return new Png(letters, Palette.LIGHT).of(painting, scale);
    }
}
