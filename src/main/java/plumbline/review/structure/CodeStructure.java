package plumbline.review.structure;

import plumbline.review.anchor.Structure;
import plumbline.source.SourceDocument;
import plumbline.source.TreePath;
import plumbline.source.code.CodeText;

import java.util.List;
import java.util.Locale;

/// Names lines by the functions, statements, change sets and settings that they stand in.
public final class CodeStructure implements Structure {

    @Override
    public Names of(SourceDocument document) {
        CodeText code = CodeText.of(document);
        return SectionNames.of(document, code, sections(document, code));
    }

    private static List<Section> sections(SourceDocument document, CodeText code) {
        String name = TreePath.name(document.file()).toLowerCase(Locale.ROOT);
        String ending = name.substring(name.lastIndexOf('.') + 1);
        return switch (ending) {
            case "js",
                    "cjs",
                    "mjs",
                    "jsx",
                    "ts",
                    "cts",
                    "mts",
                    "tsx",
                    "java",
                    "kt",
                    "go",
                    "groovy" ->
                    new ScriptSections(document.text(), code.code()).read();
            case "sql", "psql", "pgsql" -> new SqlSections(code).read();
            case "xml" -> new ChangeSetSections(code.withoutComments()).read();
            case "json", "jsonc" -> new JsonSections(document.text(), code.code()).read();
            case "yaml", "yml" -> new YamlSections(code.withoutComments()).read();
            default ->
                    name.contains("dockerfile")
                            ? new StageSections(code.withoutComments()).read()
                            : List.of();
        };
    }
}
