package plumbline.drawing.svg;

import plumbline.drawing.Box;
import plumbline.drawing.Ink;
import plumbline.drawing.Letters;
import plumbline.drawing.Painting;
import plumbline.drawing.Palette;

/// Writes a painting as one self-contained SVG document.
public final class Svg {

    private static final String FONTS = "Inter, 'Segoe UI', 'Helvetica Neue', Arial, sans-serif";

    private final Letters letters;
    private final Palette palette;

    public Svg(Letters letters, Palette palette) {
        this.letters = letters;
        this.palette = palette;
    }

    public String of(Painting painting) {
        return of(painting, "");
    }

    /// For a page in which others stand as well; `name` keeps what is called by name apart.
    public String of(Painting painting, String name) {
        Box size = painting.size(letters);
        SvgText out = new SvgText();
        out.open("svg")
                .attribute("xmlns", "http://www.w3.org/2000/svg")
                .attribute("width", size.width())
                .attribute("height", size.height())
                .attribute(
                        "viewBox",
                        "0 0 %s %s"
                                .formatted(
                                        SvgText.number(size.width()),
                                        SvgText.number(size.height())))
                .attribute("font-family", FONTS)
                .attribute("role", "img");
        out.open("title").text(painting.title()).close();
        SvgPen pen = new SvgPen(out, letters, palette, name);
        pen.fill(size, 0, Ink.PAGE);
        painting.paint(pen);
        out.close();
        return out + "\n";
    }
}
