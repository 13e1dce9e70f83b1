package plumbline.framework.flyway.setup;

import plumbline.framework.Configured.Origin;
import plumbline.parse.markup.MarkupNode;
import plumbline.parse.markup.PropertiesReader;
import plumbline.parse.markup.Setting;
import plumbline.parse.markup.Settings;
import plumbline.parse.markup.TomlReader;
import plumbline.parse.markup.YamlReader;
import plumbline.source.SourceDocument;
import plumbline.source.TreePath;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads Flyway's settings out of the configuration of Spring Boot, Quarkus and Micronaut, and out
/// of Flyway's own files.
public final class ApplicationSettings {

    private static final Pattern FILE =
            Pattern.compile(
                    "(application|bootstrap)([-.].*)?\\.(ya?ml|properties)|.*flyway.*\\.(ya?ml|properties|conf|toml)");
    private static final Pattern PROFILE_FILE =
            Pattern.compile("(?:application|bootstrap)-(.+)\\.\\w+");
    private static final Pattern PROFILE_KEY = Pattern.compile("%([\\w,-]+)\\.(.*)");

    /// The prefix, perhaps the name of a data source, and the setting.
    private static final Pattern KEY =
            Pattern.compile(
                    "(?:spring\\.|quarkus\\.)?flyway\\.(?:datasources\\.([\\w-]+)\\.)?(.+)"
                        + "|(?:environments\\.([\\w-]+)\\.)(url|user|password|schemas)(?:\\[\\d+])?");

    private static final Pattern QUARKUS_NAMED = Pattern.compile("\"?([\\w-]+)\"?\\.(.+)");
    private static final Pattern DATA_SOURCE =
            Pattern.compile(
                    "(?:(?:spring|quarkus)\\.)?datasource\\.(?:hikari\\.)?(?:jdbc\\.|\"?([\\w-]+)\"?\\.jdbc\\.)?"
                        + "(url|jdbc-url|jdbcUrl|username|password|driver-class-name|driverClassName|db-kind)"
                        + "|datasources\\.([\\w-]+)\\.(url|username|password|driverClassName|driver-class-name)");

    private final SourceDocument document;
    private final Map<String, List<FlywayOption>> byLabel = new LinkedHashMap<>();

    private ApplicationSettings(SourceDocument document) {
        this.document = document;
    }

    public static boolean mayRead(String file) {
        return FILE.matcher(TreePath.name(file)).matches();
    }

    public static List<Configuration> read(SourceDocument document) {
        String text = document.text();
        if (!text.contains("flyway") && !text.contains("datasource")) {
            return List.of();
        }
        ApplicationSettings reader = new ApplicationSettings(document);
        reader.file();
        return reader.configurations();
    }

    private void file() {
        String name = TreePath.name(document.file());
        Matcher profile = PROFILE_FILE.matcher(name);
        String environment = profile.matches() ? profile.group(1) : "";
        if (name.endsWith(".properties") || name.endsWith(".conf")) {
            add(PropertiesReader.read(document), environment);
        } else if (name.endsWith(".toml")) {
            add(TomlReader.read(document), environment);
        } else {
            for (MarkupNode each : YamlReader.read(document).documents()) {
                List<Setting> settings = Settings.of(each);
                add(settings, findProfile(settings).orElse(environment));
            }
        }
    }

    private static Optional<String> findProfile(List<Setting> settings) {
        return settings.stream()
                .filter(
                        each ->
                                each.name()
                                        .matches(
                                                "spring\\.(config\\.activate\\.on-profile|profiles)(\\[0])?"))
                .map(Setting::value)
                .findFirst();
    }

    private void add(List<Setting> settings, String environment) {
        for (Setting each : settings) {
            Matcher profiled = PROFILE_KEY.matcher(each.name());
            if (profiled.matches()) {
                add(profiled.group(2), each, profiled.group(1));
            } else {
                add(each.name(), each, environment);
            }
        }
    }

    private void add(String name, Setting setting, String environment) {
        Matcher key = KEY.matcher(name);
        if (key.matches() && key.group(2) != null) {
            String label = key.group(1) == null ? "" : key.group(1);
            addFlyway(label, key.group(2), setting, environment);
            return;
        }
        if (key.matches()) {
            addOption("", key.group(4), setting, key.group(3));
            return;
        }
        Matcher source = DATA_SOURCE.matcher(name);
        if (source.matches()) {
            boolean micronaut = source.group(3) != null;
            String label = micronaut ? source.group(3) : source.group(1);
            String option = micronaut ? source.group(4) : source.group(2);
            addOption(
                    label == null ? "" : label,
                    "datasource." + folded(option),
                    setting,
                    environment);
        }
    }

    private static String folded(String option) {
        return switch (option) {
            case "jdbc-url", "jdbcUrl" -> "url";
            case "username" -> "user";
            case "driver-class-name", "driverClassName" -> "driver";
            default -> option;
        };
    }

    private void addFlyway(String label, String written, Setting setting, String environment) {
        Optional<String> name = FlywayOption.findName(written);
        Matcher named = QUARKUS_NAMED.matcher(written);
        if (name.isPresent()) {
            addOption(label, name.get(), setting, environment);
        } else if (named.matches() && FlywayOption.findName(named.group(2)).isPresent()) {
            addOption(
                    named.group(1),
                    FlywayOption.findName(named.group(2)).get(),
                    setting,
                    environment);
        } else {
            addOption(label, written.replaceAll("\\[\\d+]$", ""), setting, environment);
        }
    }

    private void addOption(String label, String name, Setting setting, String environment) {
        byLabel.computeIfAbsent(label, _ -> new ArrayList<>())
                .add(
                        new FlywayOption(
                                name, setting.value(), environment, Origin.FILE, setting.span()));
    }

    private List<Configuration> configurations() {
        String name = TreePath.name(document.file());
        boolean own = name.endsWith(".conf") || name.endsWith(".toml");
        Configuration.Kind kind =
                own ? Configuration.Kind.TOOL_FILE : Configuration.Kind.APPLICATION;
        List<Configuration> found = new ArrayList<>();
        byLabel.forEach(
                (label, options) -> {
                    boolean named = !label.isEmpty() && !label.equals("default");
                    found.add(
                            new Configuration(document.file(), named ? label : "", kind, options));
                });
        return found;
    }
}
