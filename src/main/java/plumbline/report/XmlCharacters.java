package plumbline.report;

/// Which characters XML can hold, whatever stands around them.
public final class XmlCharacters {

    private XmlCharacters() {}

    public static boolean isLegal(int character) {
        return character == '\t'
                || character == '\n'
                || character == '\r'
                || (character >= 0x20 && !isSurrogate(character) && !isNone(character));
    }

    private static boolean isSurrogate(int character) {
        return character >= 0xD800 && character <= 0xDFFF;
    }

    /// The last two of each plane are no characters.
    private static boolean isNone(int character) {
        return (character & 0xFFFE) == 0xFFFE;
    }
}
