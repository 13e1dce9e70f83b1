package plumbline.framework.liquibase.setup;

import plumbline.parse.markup.MarkupNode;
import plumbline.parse.markup.XmlElement;
import plumbline.parse.markup.XmlReader;
import plumbline.parse.markup.XmlReading;
import plumbline.parse.markup.YamlReader;
import plumbline.source.EmbeddedText;
import plumbline.source.SourceDocument;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads properties, YAML and the settings of a Maven plugin into one flat list.
final class SettingFiles {

    private static final Pattern PROPERTY =
            Pattern.compile("(?m)^[ \\t]*([^#!\\s=:][^\\s=:]*)[ \\t]*[=:][ \\t]*([^\\r\\n]*)");

    private SettingFiles() {}

    static List<Setting> read(SourceDocument document) {
        String file = document.file();
        if (file.endsWith(".properties")) {
            return properties(document);
        }
        return file.endsWith(".xml") ? plugin(document) : yaml(document);
    }

    private static List<Setting> properties(SourceDocument document) {
        List<Setting> settings = new ArrayList<>();
        Matcher matcher = PROPERTY.matcher(document.text());
        while (matcher.find()) {
            String value = matcher.group(2).strip();
            settings.add(
                    new Setting(
                            matcher.group(1),
                            value,
                            document.span(matcher.start(2), matcher.start(2) + value.length())));
        }
        return settings;
    }

    private static List<Setting> yaml(SourceDocument document) {
        List<Setting> settings = new ArrayList<>();
        YamlReader.read(document).documents().forEach(root -> flatten("", root, settings));
        return settings;
    }

    private static void flatten(String name, MarkupNode node, List<Setting> settings) {
        switch (node) {
            case MarkupNode.Mapping mapping -> {
                for (MarkupNode.Entry entry : mapping.entries()) {
                    String inner = name.isEmpty() ? entry.name() : name + "." + entry.name();
                    flatten(inner, entry.value(), settings);
                }
            }
            case MarkupNode.Sequence sequence ->
                    sequence.items().forEach(item -> flatten(name, item, settings));
            case MarkupNode.Scalar scalar ->
                    settings.add(new Setting(name, scalar.text().text(), scalar.span()));
        }
    }

    private static List<Setting> plugin(SourceDocument document) {
        List<Setting> settings = new ArrayList<>();
        if (XmlReader.read(document) instanceof XmlReading.Document(XmlElement root)) {
            plugin(root, settings);
        }
        return settings;
    }

    private static void plugin(XmlElement element, List<Setting> settings) {
        boolean liquibase =
                element.name().equals("plugin")
                        && element.findChild("artifactId")
                                .filter(id -> id.text().text().contains("liquibase"))
                                .isPresent();
        if (liquibase) {
            for (XmlElement block : element.children("configuration")) {
                for (XmlElement value : block.children()) {
                    EmbeddedText text = value.text();
                    settings.add(
                            new Setting(
                                    "liquibase." + value.name(),
                                    text.text().strip(),
                                    value.span()));
                }
            }
        }
        element.children().forEach(child -> plugin(child, settings));
    }
}
