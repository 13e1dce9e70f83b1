package plumbline.framework.drizzle;

import org.jspecify.annotations.Nullable;

import plumbline.framework.Configured;
import plumbline.framework.sql.ConfigText;
import plumbline.framework.sql.FolderNames;
import plumbline.source.SourceDocument;
import plumbline.source.SourceFile;
import plumbline.source.SourceTree;
import plumbline.source.TreePath;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// One configuration of Drizzle Kit; `folder` is where it writes migrations.
record DrizzleConfig(
        String file,
        String folder,
        @Nullable Configured<String> out,
        @Nullable Configured<String> dialect,
        @Nullable Configured<String> schema,
        @Nullable Configured<String> table,
        @Nullable Configured<String> tableSchema,
        @Nullable Configured<String> url) {

    private static final Pattern FILE =
            Pattern.compile(
                    "drizzle[\\w.-]*\\.config\\.[cm]?[jt]s|drizzle[\\w.-]*\\.config\\.json");

    static List<DrizzleConfig> in(SourceTree tree) {
        List<DrizzleConfig> found = new ArrayList<>();
        for (SourceFile file : tree.files()) {
            String path = file.relativePath();
            if (FILE.matcher(TreePath.name(path)).matches() && !FolderNames.isTest(path)) {
                tree.findDocument(path).flatMap(DrizzleConfig::findIn).ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<DrizzleConfig> findIn(SourceDocument document) {
        ConfigText text = new ConfigText(document);
        Configured<String> out = text.findValue("out").orElse(null);
        String written = out == null ? "drizzle" : out.value();
        return TreePath.resolve(TreePath.parent(document.file()), written)
                .map(
                        folder ->
                                new DrizzleConfig(
                                        document.file(),
                                        folder,
                                        out,
                                        text.findValue("dialect")
                                                .or(() -> text.findValue("driver"))
                                                .orElse(null),
                                        text.findValue("schema").orElse(null),
                                        text.findValue("migrations", "table").orElse(null),
                                        text.findValue("migrations", "schema").orElse(null),
                                        findUrl(text).orElse(null)));
    }

    private static Optional<Configured<String>> findUrl(ConfigText text) {
        return text.findValue("dbCredentials", "url")
                .or(() -> text.findValue("dbCredentials", "connectionString"))
                .or(() -> text.findValue("dbCredentials", "uri"));
    }
}
