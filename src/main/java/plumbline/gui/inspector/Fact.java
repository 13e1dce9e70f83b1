package plumbline.gui.inspector;

/// One thing known of what is selected.
public record Fact(String name, String value) {}
