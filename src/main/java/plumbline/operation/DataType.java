package plumbline.operation;

import java.util.List;

/// A column type: its full name as PostgreSQL prints it (`character varying`, `timestamp with time
/// zone`) where it is a built-in one, its arguments, and how it was written.
public record DataType(String name, List<String> arguments, int dimensions, String written) {

    public DataType {
        arguments = List.copyOf(arguments);
    }

    public boolean isArray() {
        return dimensions > 0;
    }

    @Override
    public String toString() {
        return written;
    }
}
