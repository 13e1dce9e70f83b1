package plumbline.report;

import java.io.PrintWriter;

/// Writes lines for a terminal: what files and people say in them cannot steer it.
///
/// Signs that nobody sees stand there as pictures, and those that turn the direction of text as the
/// sign for what cannot be shown.
public final class TerminalText extends PrintWriter {

    /// What a control sign looks like stands so far behind it.
    private static final int PICTURES = 0x2400;

    private static final int DELETE = 0x7F;
    private static final int DELETE_PICTURE = 0x2421;
    private static final int REPLACEMENT = 0xFFFD;

    public TerminalText(PrintWriter out) {
        super(out, true);
    }

    @Override
    public void write(String text) {
        String shown = shown(text);
        super.write(shown, 0, shown.length());
    }

    static String shown(String text) {
        if (text.chars().noneMatch(TerminalText::isHidden)) {
            return text;
        }
        return text.replace("\r\n", "\n")
                .chars()
                .map(TerminalText::shown)
                .collect(
                        StringBuilder::new,
                        (all, each) -> all.append((char) each),
                        StringBuilder::append)
                .toString();
    }

    private static int shown(int sign) {
        if (!isHidden(sign)) {
            return sign;
        }
        if (sign < ' ') {
            return PICTURES + sign;
        }
        return sign == DELETE ? DELETE_PICTURE : REPLACEMENT;
    }

    private static boolean isHidden(int sign) {
        boolean control = Character.isISOControl(sign) && sign != '\n' && sign != '\t';
        return control
                || (sign >= '\u202A' && sign <= '\u202E')
                || (sign >= '\u2066' && sign <= '\u2069');
    }
}
