package plumbline.setting;

import plumbline.source.SourceSpan;

/// A place around the migrations that could not be read, and why, in the words of its reader.
public record Unread(SourceSpan span, String reason) {}
