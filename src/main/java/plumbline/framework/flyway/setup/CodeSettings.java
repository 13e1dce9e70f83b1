package plumbline.framework.flyway.setup;

import plumbline.framework.Configured.Origin;
import plumbline.parse.java.JavaCall;
import plumbline.parse.java.run.JavaMethods;
import plumbline.source.EmbeddedText;
import plumbline.source.SourceDocument;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the settings that code gives to Flyway: `Flyway.configure().locations("…")`.
public final class CodeSettings {

    private static final List<String> SIGNS =
            List.of(
                    "Flyway.configure(",
                    "FluentConfiguration",
                    "ClassicConfiguration",
                    "FlywayConfigurationCustomizer",
                    "new Flyway(");
    private static final Set<String> SETTINGS =
            Set.of(
                    "locations",
                    "table",
                    "schemas",
                    "defaultSchema",
                    "baselineOnMigrate",
                    "baselineVersion",
                    "outOfOrder",
                    "validateOnMigrate",
                    "cleanDisabled",
                    "placeholderReplacement",
                    "placeholderPrefix",
                    "placeholderSuffix",
                    "sqlMigrationPrefix",
                    "sqlMigrationSeparator",
                    "sqlMigrationSuffixes",
                    "repeatableSqlMigrationPrefix",
                    "undoSqlMigrationPrefix",
                    "executeInTransaction",
                    "mixed",
                    "group",
                    "ignoreMigrationPatterns",
                    "target",
                    "createSchemas",
                    "locationsAsStrings",
                    "javaMigrations",
                    "initSql");
    private static final Pattern KOTLIN_CALL =
            Pattern.compile(
                    "\\.?(\\w+)\\s*(?:\\(|=)\\s*((?:\"[^\"\\n]*\"[,\\s]{0,80}){1,50}|true|false)");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"\\n]*)\"");

    private CodeSettings() {}

    public static boolean mayRead(SourceDocument document) {
        return SIGNS.stream().anyMatch(document.text()::contains);
    }

    public static List<Configuration> readJava(SourceDocument document, JavaMethods methods) {
        Map<Integer, List<FlywayOption>> byMethod = new LinkedHashMap<>();
        for (JavaCall call : methods.calls(document.file(), names())) {
            String written = call.name().replaceFirst("^set(?=[A-Z])", "");
            Optional<String> name = FlywayOption.findName(written);
            if (name.isEmpty()) {
                continue;
            }
            for (EmbeddedText each : call.arguments()) {
                if (!each.isEmpty()) {
                    byMethod.computeIfAbsent(call.method(), _ -> new ArrayList<>())
                            .add(
                                    new FlywayOption(
                                            name.get(),
                                            each.display(),
                                            "",
                                            Origin.FILE,
                                            call.span()));
                }
            }
        }
        return byMethod.values().stream().map(options -> configuration(document, options)).toList();
    }

    private static Configuration configuration(
            SourceDocument document, List<FlywayOption> options) {
        return new Configuration(document.file(), "", Configuration.Kind.CODE, options);
    }

    private static Set<String> names() {
        Set<String> names = new TreeSet<>(SETTINGS);
        for (String each : SETTINGS) {
            names.add("set" + Character.toUpperCase(each.charAt(0)) + each.substring(1));
        }
        return names;
    }

    /// Kotlin and Groovy by their look alone.
    public static List<Configuration> readOther(SourceDocument document) {
        List<FlywayOption> options = new ArrayList<>();
        Matcher call = KOTLIN_CALL.matcher(document.text());
        while (call.find()) {
            if (!SETTINGS.contains(call.group(1))) {
                continue;
            }
            Matcher quoted = QUOTED.matcher(call.group(2));
            boolean any = false;
            while (quoted.find()) {
                any = true;
                options.add(option(call, quoted.group(1), document));
            }
            if (!any) {
                options.add(option(call, call.group(2), document));
            }
        }
        return options.isEmpty() ? List.of() : List.of(configuration(document, options));
    }

    private static FlywayOption option(Matcher call, String value, SourceDocument document) {
        String name = FlywayOption.findName(call.group(1)).orElse(call.group(1));
        return new FlywayOption(
                name, value, "", Origin.FILE, document.span(call.start(1), call.end(2)));
    }
}
