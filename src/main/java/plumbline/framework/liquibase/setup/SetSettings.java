package plumbline.framework.liquibase.setup;

import org.jspecify.annotations.Nullable;

import plumbline.framework.Configured;
import plumbline.framework.DatabaseSettings;
import plumbline.framework.Framework;
import plumbline.framework.MigrationSettings;
import plumbline.framework.RunnerTruth;
import plumbline.framework.TransactionRule;
import plumbline.framework.liquibase.Inheritance;
import plumbline.framework.liquibase.Parameters;
import plumbline.framework.liquibase.SearchPath;
import plumbline.operation.Dialect;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Turns what configuration files say around a changelog into the settings of its set.
final class SetSettings {

    private static final Pattern PLACE = Pattern.compile("\\$\\{([^{}:]+)(?::([^{}]*))?}");
    private static final Pattern SECRET =
            Pattern.compile("(?i)((?:password|passwd|pwd)=)[^&;]*|(?<=//)[^/@:]+:[^/@]+(?=@)");

    private final List<Mention> mentions;

    SetSettings(List<Mention> mentions) {
        this.mentions = List.copyOf(mentions);
    }

    MigrationSettings settings(
            List<String> configFiles,
            List<Configured<String>> directories,
            SearchPath searchPath,
            Map<String, Inheritance> inherited,
            Parameters parameters) {
        Map<String, Configured<String>> more = new LinkedHashMap<>();
        for (String name : List.of("contexts", "labels", "labelfilter", "runonstart", "enabled")) {
            find(name).ifPresent(setting -> more.put(name, configured(setting)));
        }
        more.put("searchPath", Configured.byDefault(String.join("\n", searchPath.roots())));
        inherited.forEach(
                (file, from) -> {
                    if (!from.isNone()) {
                        more.put("inherited." + file, Configured.byDefault(from.written()));
                    }
                });
        parameters
                .values()
                .forEach(
                        (name, value) -> more.put("property." + name, Configured.byDefault(value)));
        return new MigrationSettings(
                configFiles,
                directories,
                first("databasechangelogtable", "databasechangelogtablename")
                        .map(this::configured)
                        .orElse(
                                Configured.byDefault(
                                        RunnerTruth.of(Framework.LIQUIBASE).historyTable())),
                Configured.byDefault(TransactionRule.EACH_CHANGESET),
                List.of(".xml", ".yaml", ".yml", ".json", ".sql"),
                databases(),
                first("defaultschema", "defaultschemaname").map(this::configured).orElse(null),
                more);
    }

    Parameters parameters() {
        Map<String, String> values = new LinkedHashMap<>();
        for (Mention mention : mentions) {
            String start = mention.group() + (mention.group().isEmpty() ? "" : ".");
            for (Setting setting : mention.around()) {
                for (String kind : List.of("parameters.", "parameter.", "changeLogParameters.")) {
                    if (setting.key().startsWith(start + kind)) {
                        String name = setting.key().substring((start + kind).length());
                        values.putIfAbsent(name, filled(setting.value()));
                    }
                }
            }
        }
        first("defaultschema", "defaultschemaname")
                .map(setting -> filled(setting.value()))
                .filter(schema -> !schema.contains("${"))
                .ifPresent(schema -> values.put("database.defaultSchemaName", schema));
        return new Parameters(values);
    }

    Optional<Dialect> findDialect() {
        for (String name : List.of("url", "driver", "driverclassname", "database")) {
            for (Mention mention : mentions) {
                for (Setting setting : mention.around()) {
                    Optional<Dialect> named =
                            setting.isNamed(name)
                                    ? Databases.find(setting.value())
                                    : Optional.empty();
                    if (named.isPresent()) {
                        return named;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private List<DatabaseSettings> databases() {
        List<DatabaseSettings> found = new ArrayList<>();
        Optional<Setting> url = first("url", "url");
        Optional<Setting> user = first("user", "username");
        Optional<Setting> password = find("password");
        if (url.isEmpty() && user.isEmpty() && password.isEmpty()) {
            return found;
        }
        found.add(
                new DatabaseSettings(
                        "default",
                        findDialect()
                                .map(d -> Configured.byDefault(d.name().toLowerCase(Locale.ROOT)))
                                .orElse(null),
                        null,
                        null,
                        null,
                        user.map(this::configured).orElse(null),
                        password.map(SetSettings::credential).orElse(null),
                        null,
                        null,
                        url.map(SetSettings::masked).orElse(null)));
        return found;
    }

    private static Configured<String> masked(Setting url) {
        String shown = SECRET.matcher(url.value()).replaceAll("$1***");
        return Configured.inFile(shown, url.span());
    }

    private static Configured<DatabaseSettings.Credential> credential(Setting password) {
        Matcher place = PLACE.matcher(password.value());
        DatabaseSettings.Credential kind =
                !place.find()
                        ? DatabaseSettings.Credential.LITERAL
                        : place.group(2) == null || place.group(2).isEmpty()
                                ? DatabaseSettings.Credential.ENVIRONMENT
                                : DatabaseSettings.Credential.ENVIRONMENT_WITH_LITERAL_FALLBACK;
        return Configured.inFile(kind, password.span());
    }

    private Configured<String> configured(Setting setting) {
        return Configured.inFile(filled(setting.value()), setting.span());
    }

    private Optional<Setting> first(String one, String other) {
        Optional<Setting> found = find(one);
        return found.isPresent() ? found : find(other);
    }

    /// A setting of the same group as the changelog's own.
    private Optional<Setting> find(String name) {
        return mentions.stream()
                .flatMap(
                        mention ->
                                mention.around().stream()
                                        .filter(s -> s.group().equals(mention.group())))
                .filter(setting -> setting.isNamed(name) && !setting.value().isBlank())
                .findFirst();
    }

    /// Fills in other settings of the same file; what the environment gives stays a place.
    private String filled(String value) {
        Matcher place = PLACE.matcher(value);
        StringBuilder filled = new StringBuilder();
        while (place.find()) {
            String known = other(place.group(1));
            String shown =
                    known == null || known.contains("${") ? "${" + place.group(1) + "}" : known;
            place.appendReplacement(filled, Matcher.quoteReplacement(shown));
        }
        return place.appendTail(filled).toString();
    }

    private @Nullable String other(String key) {
        return mentions.stream()
                .flatMap(mention -> mention.around().stream())
                .filter(setting -> setting.key().equals(key))
                .map(Setting::value)
                .findFirst()
                .orElse(null);
    }
}
