package plumbline.report.content;

/// Something that was not read or not understood; `line` is 0 where it is about a whole file, and
/// `setAside` says that somebody has told why it need not be.
public record Loss(
        String service, String file, int line, String reason, String text, boolean setAside) {

    /// One that nobody has said anything about.
    public Loss(String service, String file, int line, String reason, String text) {
        this(service, file, line, reason, text, false);
    }
}
