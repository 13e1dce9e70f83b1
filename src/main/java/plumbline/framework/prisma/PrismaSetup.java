package plumbline.framework.prisma;

import org.jspecify.annotations.Nullable;

import plumbline.framework.Configured;
import plumbline.framework.DatabaseSettings;
import plumbline.framework.TransactionRule;
import plumbline.framework.sql.DatabaseUrl;
import plumbline.framework.sql.Dialects;
import plumbline.operation.Dialect;
import plumbline.source.SourceDocument;
import plumbline.source.SourceFile;
import plumbline.source.SourceSpan;
import plumbline.source.SourceTree;
import plumbline.source.TreePath;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// All that is said about one folder of migrations: lock file, schema and configuration.
record PrismaSetup(
        @Nullable Configured<String> locked,
        @Nullable PrismaSchema schema,
        @Nullable PrismaConfig config) {

    private static final Pattern PROVIDER =
            Pattern.compile("(?m)^\\s*provider\\s*=\\s*\"([^\"\\n]+)\"");

    static PrismaSetup of(SourceTree tree, String home, String folder) {
        PrismaConfig config = PrismaConfig.findAbove(tree, home).orElse(null);
        Configured<String> locked =
                tree.findDocument(TreePath.child(folder, PrismaFolder.LOCK))
                        .flatMap(PrismaSetup::findProvider)
                        .orElse(null);
        PrismaSchema schema =
                schemaFiles(tree, folder, config).stream()
                        .flatMap(file -> tree.findDocument(file).stream())
                        .flatMap(document -> PrismaSchema.findIn(document).stream())
                        .findFirst()
                        .orElse(null);
        return new PrismaSetup(locked, schema, config);
    }

    private static Optional<Configured<String>> findProvider(SourceDocument document) {
        Matcher matcher = PROVIDER.matcher(document.text());
        return matcher.find()
                ? Optional.of(
                        Configured.inFile(
                                matcher.group(1), document.span(matcher.start(1), matcher.end(1))))
                : Optional.empty();
    }

    /// What stands beside the folder goes before what a configuration further up names.
    private static List<String> schemaFiles(
            SourceTree tree, String folder, @Nullable PrismaConfig config) {
        String above = TreePath.parent(folder);
        List<String> files = new ArrayList<>();
        files.add(TreePath.child(above, "schema.prisma"));
        for (String place : List.of(above, TreePath.child(above, "schema"))) {
            tree.in(place).stream()
                    .map(SourceFile::relativePath)
                    .filter(file -> file.endsWith(".prisma"))
                    .forEach(files::add);
        }
        if (config != null) {
            files.addAll(config.schemaFiles(tree));
        }
        return files;
    }

    Dialect dialect() {
        Configured<String> provider = provider();
        return provider == null
                ? Dialect.POSTGRESQL
                : Dialects.findByName(provider.value()).orElse(Dialect.POSTGRESQL);
    }

    private @Nullable Configured<String> provider() {
        return locked != null || schema == null ? locked : schema.provider();
    }

    /// A script goes to the server as one simple query, which PostgreSQL alone takes as a
    /// transaction.
    TransactionRule transactions() {
        return dialect() == Dialect.POSTGRESQL ? TransactionRule.IMPLICIT : TransactionRule.NONE;
    }

    List<String> files() {
        List<String> files = new ArrayList<>();
        if (schema != null) {
            files.add(schema.document().file());
        }
        if (config != null) {
            files.add(config.file());
        }
        if (locked != null && locked.span() != null) {
            files.add(locked.span().file());
        }
        return files;
    }

    Configured<String> directory(String folder) {
        return config != null && config.migrations() != null && config.leadsTo(folder)
                ? Configured.inFile(folder, span(config.migrations()))
                : Configured.byDefault(folder);
    }

    private static SourceSpan span(Configured<String> written) {
        return Objects.requireNonNull(written.span());
    }

    List<DatabaseSettings> databases() {
        if (config != null && config.url() != null) {
            return List.of(DatabaseUrl.settings("default", provider(), config.url()));
        }
        return schema == null ? List.of() : schema.findDatabase().stream().toList();
    }

    Map<String, Configured<String>> more() {
        Map<String, Configured<String>> more = new LinkedHashMap<>();
        if (schema != null) {
            more.putAll(schema.properties());
            more.remove("url");
        }
        if (config != null) {
            put(more, "schema", config.schema());
            put(more, "migrations.path", config.migrations());
            put(more, "shadowDatabaseUrl", config.shadowUrl());
        }
        return more;
    }

    private static void put(
            Map<String, Configured<String>> more, String name, @Nullable Configured<String> value) {
        if (value != null) {
            more.put(name, value);
        }
    }
}
