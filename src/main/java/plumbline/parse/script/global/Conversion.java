package plumbline.parse.script.global;

/// Functions that make one kind of value out of another.
enum Conversion {
    STRING("String"),
    NUMBER("Number"),
    BOOLEAN("Boolean"),
    PARSE_INT("parseInt"),
    PARSE_FLOAT("parseFloat"),
    JSON("JSON");

    private final String written;

    Conversion(String written) {
        this.written = written;
    }

    String written() {
        return written;
    }
}
