package plumbline.report.machine;

/// Text as XML can hold it.
final class XmlText {

    private static final int REPLACEMENT = 0xFFFD;

    private XmlText() {}

    /// What no XML may contain is replaced by the sign for that.
    static String of(String text) {
        return text.codePoints()
                .map(each -> isLegal(each) ? each : REPLACEMENT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /// The same on one line: attributes do not keep others.
    static String line(String text) {
        return of(text).replaceAll("\\s+", " ").strip();
    }

    private static boolean isLegal(int character) {
        return character == '\t'
                || character == '\n'
                || character == '\r'
                || (character >= 0x20 && character < 0xD800)
                || (character > 0xDFFF && character < 0xFFFE)
                || (character > 0xFFFF && Character.isValidCodePoint(character));
    }
}
