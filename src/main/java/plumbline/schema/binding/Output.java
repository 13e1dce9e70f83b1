package plumbline.schema.binding;

/// One column that a query gives: its name, and the column that it is taken from as it is, or 0.
public record Output(String name, int column) {}
