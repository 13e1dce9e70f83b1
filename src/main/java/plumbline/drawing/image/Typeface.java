package plumbline.drawing.image;

import plumbline.drawing.Lettering;
import plumbline.drawing.Letters;
import plumbline.words.Unseen;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.AttributedString;

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
        String line = Unseen.shown(text);
        Font font = of(lettering);
        return font.canDisplayUpTo(line) < 0
                ? font.getStringBounds(line, FINE).getWidth()
                : mixed(line, font, lettering).getAdvance();
    }

    /// Writes a text that begins at a place.
    void write(String text, double x, double y, Lettering lettering, Graphics2D graphics) {
        String line = Unseen.shown(text);
        Font font = of(lettering);
        if (font.canDisplayUpTo(line) < 0) {
            graphics.setFont(font);
            graphics.drawString(line, (float) x, (float) y);
        } else {
            mixed(line, font, lettering).draw(graphics, (float) x, (float) y);
        }
    }

    /// Letters that the font does not have are those of the machine, as in the window.
    private static TextLayout mixed(String text, Font font, Lettering lettering) {
        int style = lettering.isStrong() ? Font.BOLD : Font.PLAIN;
        Font other = new Font(Font.SANS_SERIF, style, 1).deriveFont(font.getSize2D());
        AttributedString runs = new AttributedString(text);
        int from = 0;
        while (from < text.length()) {
            boolean own = font.canDisplay(text.codePointAt(from));
            int to = from;
            while (to < text.length() && font.canDisplay(text.codePointAt(to)) == own) {
                to += Character.charCount(text.codePointAt(to));
            }
            runs.addAttribute(TextAttribute.FONT, own ? font : other, from, to);
            from = to;
        }
        return new TextLayout(runs.getIterator(), FINE);
    }
}
