package plumbline.framework.flyway.setup;

import plumbline.framework.Configured.Origin;
import plumbline.parse.markup.XmlElement;
import plumbline.parse.markup.XmlReader;
import plumbline.parse.markup.XmlReading;
import plumbline.source.EmbeddedText;
import plumbline.source.SourceDocument;
import plumbline.source.SourceSpan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the settings of Flyway's plugins for Maven and Gradle.
public final class BuildSettings {

    private static final String PLUGIN = "flyway-maven-plugin";
    private static final Pattern BLOCK = Pattern.compile("(?m)^\\s*flyway\\s*\\{");
    private static final Pattern LINE =
            Pattern.compile("(?m)^[ \\t]*(\\w+)[ \\t]*[=(]?[ \\t]*(.+?)[ \\t]*$");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"|'([^']*)'");
    private static final Pattern PROPERTY = Pattern.compile("\\$\\{([^}]+)}");

    private final SourceDocument document;
    private final Map<String, String> properties = new HashMap<>();
    private final List<FlywayOption> options = new ArrayList<>();

    private BuildSettings(SourceDocument document) {
        this.document = document;
    }

    public static List<Configuration> readMaven(SourceDocument document) {
        BuildSettings reader = new BuildSettings(document);
        String text = document.text();
        if ((text.contains(PLUGIN) || text.contains("<flyway."))
                && XmlReader.read(document) instanceof XmlReading.Document(XmlElement root)) {
            reader.project(root);
            reader.properties(root);
        }
        return reader.configurations();
    }

    public static List<Configuration> readGradle(SourceDocument document) {
        BuildSettings reader = new BuildSettings(document);
        Matcher block = BLOCK.matcher(document.text());
        while (block.find()) {
            reader.gradle(block.end());
        }
        return reader.configurations();
    }

    private List<Configuration> configurations() {
        return options.isEmpty()
                ? List.of()
                : List.of(
                        new Configuration(document.file(), "", Configuration.Kind.BUILD, options));
    }

    private void project(XmlElement root) {
        Deque<XmlElement> open = new ArrayDeque<>(List.of(root));
        List<XmlElement> plugins = new ArrayList<>();
        while (!open.isEmpty()) {
            XmlElement element = open.poll();
            if (element.name().equals("properties")) {
                element.children()
                        .forEach(
                                each ->
                                        properties.putIfAbsent(
                                                each.name(), each.text().text().strip()));
            }
            boolean plugin =
                    element.name().equals("plugin")
                            && element.findChild("artifactId")
                                    .filter(id -> id.text().text().strip().equals(PLUGIN))
                                    .isPresent();
            if (plugin) {
                plugins.add(element);
            }
            open.addAll(element.children());
        }
        for (XmlElement plugin : plugins) {
            plugin.findChild("configuration").ifPresent(this::configuration);
            plugin.findChild("executions").stream()
                    .flatMap(each -> each.children("execution").stream())
                    .forEach(
                            each -> each.findChild("configuration").ifPresent(this::configuration));
        }
    }

    /// Settings that the plugin takes from properties, those of a profile under its name.
    private void properties(XmlElement root) {
        inside(root, "properties").forEach(each -> property(each, ""));
        for (XmlElement profile : inside(root, "profiles")) {
            String id = profile.findChild("id").map(each -> each.text().text().strip()).orElse("");
            inside(profile, "properties").forEach(each -> property(each, id));
        }
    }

    private static List<XmlElement> inside(XmlElement owner, String name) {
        return owner.children(name).stream().flatMap(each -> each.children().stream()).toList();
    }

    private void property(XmlElement element, String profile) {
        if (element.name().startsWith("flyway.")) {
            String name = element.name().substring("flyway.".length());
            add(name.replace("datasource.username", "datasource.user"), element.text(), profile);
        }
    }

    private void configuration(XmlElement configuration) {
        for (XmlElement each : configuration.children()) {
            if (each.name().equals("placeholders")) {
                each.children()
                        .forEach(one -> add(FlywayOption.PLACEHOLDERS + one.name(), one.text()));
            } else if (each.children().isEmpty()) {
                add(each.name(), each.text());
            } else {
                each.children().forEach(one -> add(each.name(), one.text()));
            }
        }
    }

    private void add(String name, EmbeddedText text) {
        add(name, text, "");
    }

    private void add(String name, EmbeddedText text, String environment) {
        String value = text.text().strip();
        if (!value.isEmpty()) {
            int start = text.text().indexOf(value);
            add(name, filledIn(value), text.span(start, start + value.length()), environment);
        }
    }

    private void add(String name, String value, SourceSpan span, String environment) {
        String own = FlywayOption.findName(name).orElse(name);
        options.add(new FlywayOption(own, value, environment, Origin.FILE, span));
    }

    private String filledIn(String value) {
        Matcher property = PROPERTY.matcher(value);
        return property.replaceAll(
                found -> {
                    String known = properties.get(found.group(1));
                    return Matcher.quoteReplacement(
                            known == null || known.isEmpty() ? found.group() : known);
                });
    }

    private void gradle(int start) {
        String text = document.text();
        int end = start;
        for (int depth = 1; end < text.length() && depth > 0; end++) {
            depth += text.charAt(end) == '{' ? 1 : text.charAt(end) == '}' ? -1 : 0;
        }
        Matcher line = LINE.matcher(text).region(start, Math.max(start, end - 1));
        while (line.find()) {
            if (FlywayOption.findName(line.group(1)).isEmpty()) {
                continue;
            }
            Matcher quoted = QUOTED.matcher(text).region(line.start(2), line.end(2));
            boolean any = false;
            while (quoted.find()) {
                any = true;
                int group = quoted.group(1) == null ? 2 : 1;
                add(
                        line.group(1),
                        quoted.group(group),
                        document.span(quoted.start(group), quoted.end(group)),
                        "");
            }
            if (!any) {
                add(line.group(1), line.group(2), document.span(line.start(2), line.end(2)), "");
            }
        }
    }
}
