package plumbline.source.code;

import java.util.Arrays;
import java.util.Locale;

/// The manners of writing comments and strings, and the names of files that tell them.
enum Language {
    JAVASCRIPT("js cjs mjs jsx ts cts mts tsx jsonc json5"),
    JAVA("java cs c h cpp"),
    KOTLIN("kt kts scala"),
    GROOVY("groovy gradle"),
    GO("go"),
    PRISMA("prisma proto hcl tf"),
    JSON("json"),
    SQL("sql psql pgsql ddl dml"),
    MARKUP("xml html htm xhtml xsd xsl svg vue md fxml"),
    YAML("yaml yml env"),
    TOML("toml"),
    PYTHON("py rb"),
    SHELL("sh bash zsh ksh mk"),
    PROPERTIES("properties"),
    INI("ini cfg conf gitignore dockerignore editorconfig npmrc"),
    PLAIN("");

    private final String extensions;

    Language(String extensions) {
        this.extensions = " " + extensions + " ";
    }

    static Language of(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        String extension = name.substring(name.lastIndexOf('.') + 1);
        if (name.startsWith(".env")) {
            return YAML;
        }
        boolean recipe = name.startsWith("dockerfile") || name.startsWith("containerfile");
        if (recipe || name.endsWith(".dockerfile") || name.equals("makefile")) {
            return SHELL;
        }
        return name.indexOf('.') < 0
                ? PLAIN
                : Arrays.stream(values())
                        .filter(language -> language.extensions.contains(" " + extension + " "))
                        .findFirst()
                        .orElse(PLAIN);
    }
}
