package plumbline.framework.prisma;

import org.jspecify.annotations.Nullable;

import plumbline.framework.Configured;
import plumbline.framework.DatabaseSettings;
import plumbline.framework.sql.DatabaseUrl;
import plumbline.source.SourceDocument;
import plumbline.source.SourceSpan;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The `datasource` block of a Prisma schema: what its properties are and where they stand.
record PrismaSchema(SourceDocument document, Map<String, Configured<String>> properties) {

    private static final Pattern BLOCK = Pattern.compile("(?m)^[ \\t]*datasource\\s+\\w+\\s*\\{");

    private static final Pattern PROPERTY =
            Pattern.compile(
                    "(?m)^[ \\t]*(?<name>\\w+)[ \\t]*=[ \\t]*"
                            + "(?:env\\(\\s*\"(?<variable>\\w+)\"\\s*\\)"
                            + "|\"(?<text>[^\"\\n]*)\""
                            + "|(?<other>(?!env\\()[^\\n/\"]+))"
                            + "|(?m)^[ \\t]*(?<end>})");

    static Optional<PrismaSchema> findIn(SourceDocument document) {
        Matcher block = BLOCK.matcher(document.text());
        if (!block.find()) {
            return Optional.empty();
        }
        Map<String, Configured<String>> properties = new LinkedHashMap<>();
        Matcher property = PROPERTY.matcher(document.text());
        for (int at = block.end(); property.find(at); at = property.end()) {
            if (property.group("end") != null) {
                break;
            }
            properties.put(property.group("name"), value(document, property));
        }
        return Optional.of(new PrismaSchema(document, properties));
    }

    private static Configured<String> value(SourceDocument document, Matcher property) {
        String variable = property.group("variable");
        if (variable != null) {
            SourceSpan span = document.span(property.start("variable"), property.end("variable"));
            return new Configured<>("${" + variable + "}", Configured.Origin.ENVIRONMENT, span);
        }
        String group = property.group("text") == null ? "other" : "text";
        return Configured.inFile(
                property.group(group).strip(),
                document.span(property.start(group), property.end(group)));
    }

    @Nullable Configured<String> provider() {
        return properties.get("provider");
    }

    /// How the database is reached, if the schema says so.
    Optional<DatabaseSettings> findDatabase() {
        Configured<String> url = properties.get("url");
        Configured<String> provider = provider();
        if (url != null) {
            return Optional.of(DatabaseUrl.settings("default", provider, url));
        }
        return provider == null
                ? Optional.empty()
                : Optional.of(DatabaseUrl.client("default", provider));
    }
}
