package plumbline.gui.overview;

import plumbline.gui.style.Icon;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// What a file is, by its name.
public enum FileKind {
    SQL("SQL", Icon.FILE_CODE, "sql", "psql", "ddl"),
    TYPESCRIPT("TypeScript", Icon.FILE_CODE, "ts", "mts", "cts", "tsx"),
    JAVASCRIPT("JavaScript", Icon.FILE_CODE, "js", "cjs", "mjs", "jsx"),
    JAVA("Java", Icon.FILE_CODE, "java"),
    KOTLIN("Kotlin", Icon.FILE_CODE, "kt", "kts"),
    GO("Go", Icon.FILE_CODE, "go"),
    PRISMA("Prisma", Icon.FILE_CODE, "prisma"),
    SHELL("Shell", Icon.FILE_CODE, "sh", "bash", "ps1"),
    XML("XML", Icon.FILE_CODE, "xml"),
    YAML("YAML", Icon.FILE_CODE, "yml", "yaml"),
    JSON("JSON", Icon.FILE_CODE, "json", "jsonc"),
    PROPERTIES("Properties", Icon.FILE_TEXT, "properties", "env", "conf", "ini", "toml"),
    DOCKERFILE("Dockerfile", Icon.FILE_TEXT, "dockerfile"),
    MARKDOWN("Markdown", Icon.FILE_TEXT, "md", "mdx"),
    OTHER("", Icon.FILE);

    private static final Map<String, FileKind> BY_ENDING =
            Arrays.stream(values())
                    .flatMap(kind -> kind.endings.stream().map(ending -> Map.entry(ending, kind)))
                    .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private final String title;
    private final Icon icon;

    @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
    private final Set<String> endings;

    FileKind(String title, Icon icon, String... endings) {
        this.title = title;
        this.icon = icon;
        this.endings = Set.of(endings);
    }

    /// By the last ending; a name without one counts as its own ending (`Dockerfile`).
    public static FileKind of(String fileName) {
        String ending = fileName.substring(fileName.lastIndexOf('.') + 1);
        return BY_ENDING.getOrDefault(ending.toLowerCase(Locale.ROOT), OTHER);
    }

    public String title() {
        return title;
    }

    public Icon icon() {
        return icon;
    }
}
