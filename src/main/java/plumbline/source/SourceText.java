package plumbline.source;

import java.nio.charset.Charset;

/// What reading a file gave: its text, or the reason why there is none.
public sealed interface SourceText {

    /// The text as it stands, line ends and all, without the byte order mark; `lines` end with LF,
    /// CRLF or CR, and an empty file has none.
    @SuppressWarnings("AvoidCommonTypeNames") // always written SourceText.Readable
    record Readable(String text, Charset charset, int lines, boolean byteOrderMark)
            implements SourceText {}

    /// No text, and why.
    record Unreadable(SkipReason reason) implements SourceText {}
}
