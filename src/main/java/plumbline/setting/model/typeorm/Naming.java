package plumbline.setting.model.typeorm;

import plumbline.setting.model.script.Casing;

/// How names of tables and columns are made from those of classes and fields, where none is
/// written.
enum Naming {
    /// A strategy of the project's own.
    UNKNOWN,
    /// TypeORM's own one.
    USUAL,
    /// `SnakeNamingStrategy`.
    SNAKE;

    boolean isKnown() {
        return this != UNKNOWN;
    }

    String table(String type) {
        return Casing.snake(type);
    }

    String column(String field) {
        return this == SNAKE ? Casing.snake(field) : field;
    }

    /// A column of a part that is kept within the same row.
    String column(String prefix, String name) {
        if (prefix.isEmpty()) {
            return name;
        }
        return this == SNAKE
                ? Casing.snake(prefix) + "_" + name
                : prefix + Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
