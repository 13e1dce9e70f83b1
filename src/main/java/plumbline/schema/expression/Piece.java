package plumbline.schema.expression;

/// A part of SQL text: words as they stand, or the name of an object.
public sealed interface Piece {

    /// Text that means no object of the schema.
    record Words(String text) implements Piece {}

    /// A name: what it means, and how it was written.
    record Mention(int object, Form form, String written) implements Piece {}

    /// In which way a name stands in the text.
    enum Form {
        /// A column without the name of its table.
        COLUMN,
        /// A relation, type or routine, with or without its schema.
        OBJECT,
        /// A relation before the dot of a column.
        QUALIFIER,
        /// Inside a string that is cast to `regclass`.
        STRING
    }
}
