package plumbline.framework.prisma;

import org.jspecify.annotations.Nullable;

import plumbline.framework.Configured;
import plumbline.framework.sql.ConfigText;
import plumbline.source.SourceDocument;
import plumbline.source.SourceFile;
import plumbline.source.SourceTree;
import plumbline.source.TreePath;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a `prisma.config` file or `package.json` says: where the schema and the migrations are.
record PrismaConfig(
        String file,
        @Nullable Configured<String> schema,
        @Nullable Configured<String> migrations,
        @Nullable Configured<String> url,
        @Nullable Configured<String> shadowUrl) {

    private static final Pattern FILE = Pattern.compile("prisma\\.config\\.[cm]?[jt]s");

    private static final Pattern PACKAGE_SCHEMA =
            Pattern.compile("\"prisma\"\\s*:\\s*\\{[^{}]*?\"schema\"\\s*:\\s*\"([^\"\\n]+)\"");

    /// The configuration of the nearest folder from `folder` upwards that has one.
    static Optional<PrismaConfig> findAbove(SourceTree tree, String folder) {
        String at = folder;
        while (true) {
            Optional<PrismaConfig> found = findIn(tree, at);
            if (found.isPresent() || at.isEmpty()) {
                return found;
            }
            at = TreePath.parent(at);
        }
    }

    private static Optional<PrismaConfig> findIn(SourceTree tree, String folder) {
        for (SourceFile file : tree.in(folder)) {
            String path = file.relativePath();
            if (FILE.matcher(TreePath.name(path)).matches()) {
                return tree.findDocument(path).map(PrismaConfig::ofScript);
            }
        }
        return tree.findDocument(TreePath.child(folder, "package.json"))
                .flatMap(PrismaConfig::findInPackage);
    }

    private static PrismaConfig ofScript(SourceDocument document) {
        ConfigText text = new ConfigText(document);
        return new PrismaConfig(
                document.file(),
                text.findValue("schema").orElse(null),
                text.findValue("migrations", "path").orElse(null),
                text.findValue("datasource", "url").orElse(null),
                text.findValue("datasource", "shadowDatabaseUrl").orElse(null));
    }

    private static Optional<PrismaConfig> findInPackage(SourceDocument document) {
        Matcher matcher = PACKAGE_SCHEMA.matcher(document.text());
        if (!matcher.find()) {
            return Optional.empty();
        }
        Configured<String> schema =
                Configured.inFile(
                        matcher.group(1), document.span(matcher.start(1), matcher.end(1)));
        return Optional.of(new PrismaConfig(document.file(), schema, null, null, null));
    }

    /// Whether the configuration sends Prisma to that folder.
    boolean leadsTo(String folder) {
        return migrations != null && resolved(migrations).filter(folder::equals).isPresent();
    }

    /// The files that may hold the schema by this configuration.
    List<String> schemaFiles(SourceTree tree) {
        List<String> files = new ArrayList<>();
        if (schema != null) {
            resolved(schema).ifPresent(path -> addSchemas(tree, path, files));
        }
        return files;
    }

    private static void addSchemas(SourceTree tree, String path, List<String> files) {
        if (tree.has(path)) {
            files.add(path);
        } else {
            tree.below(path).stream()
                    .map(SourceFile::relativePath)
                    .filter(each -> each.endsWith(".prisma"))
                    .forEach(files::add);
        }
    }

    private Optional<String> resolved(Configured<String> written) {
        return TreePath.resolve(TreePath.parent(file), written.value());
    }
}
