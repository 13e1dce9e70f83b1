package plumbline.analysis;

/// A part of Plumbline that failed on something: its own result is lost, all others hold.
public record Incident(String part, String file, Throwable cause) {}
