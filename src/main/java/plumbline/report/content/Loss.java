package plumbline.report.content;

/// Something that was not read or not understood; `line` is 0 where it is about a whole file.
public record Loss(String service, String file, int line, String reason, String text) {}
