package plumbline.drawing.image;

import plumbline.drawing.Lettering;
import plumbline.drawing.Letters;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/// The letters of drawings where there is no window; the window has the same font.
public final class Typeface implements Letters {

    /// Where the files of the font lie on the class path.
    public static final String INTER = "/com/formdev/flatlaf/fonts/inter/";

    private static final FontRenderContext FINE = new FontRenderContext(null, true, true);

    private final Font plain = load("Inter-Regular.otf");
    private final Font strong = load("Inter-SemiBold.otf");

    private static Font load(String file) {
        try (InputStream in = Typeface.class.getResourceAsStream(INTER + file)) {
            if (in == null) {
                throw new IllegalStateException("not on the class path: " + file);
            }
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (FontFormatException damaged) {
            throw new IllegalStateException("no font: " + file, damaged);
        }
    }

    Font of(Lettering lettering) {
        return (lettering.isStrong() ? strong : plain).deriveFont((float) lettering.size());
    }

    @Override
    public double width(String text, Lettering lettering) {
        return of(lettering).getStringBounds(text, FINE).getWidth();
    }
}
