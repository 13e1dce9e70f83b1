package plumbline.cli.doctor;

/// What is looked at, in the order in which it is told.
enum Topic {
    PLUMBLINE,
    CATALOGUE,
    JAVA,
    MEMORY,
    NAMES,
    PARSER,
    DISPLAY,
    GTK,
    LETTERS,
    FONTS,
    CJK,
    POSTGRESQL,
    GIT,
    FOLDERS,
    SPACE
}
