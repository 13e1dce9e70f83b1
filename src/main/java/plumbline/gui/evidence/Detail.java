package plumbline.gui.evidence;

import plumbline.gui.audit.ShownEvidence;
import plumbline.gui.code.CodeText;

import java.nio.file.Path;

/// A piece of evidence opened.
public sealed interface Detail {

    /// There is none, or it is still being read.
    record Nothing() implements Detail {}

    /// A file at these lines.
    record Code(CodeText text, ShownEvidence.Lines lines) implements Detail {}

    /// What people or checks said in words.
    record Told(String text) implements Detail {}

    /// What was captured; `why` tells why not the file itself, or is empty.
    record Captured(CodeText text, String why) implements Detail {}

    /// A picture that was kept.
    record Picture(Path file) implements Detail {}

    /// A kept file that is no text.
    record Kept(Path file) implements Detail {}

    /// A page on the net.
    record Link(String address) implements Detail {}
}
