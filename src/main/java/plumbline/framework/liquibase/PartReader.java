package plumbline.framework.liquibase;

import plumbline.parse.markup.MarkupNode;
import plumbline.parse.markup.XmlAttribute;
import plumbline.parse.markup.XmlElement;
import plumbline.source.EmbeddedText;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Brings elements of XML, and mappings of YAML and JSON, into one form.
final class PartReader {

    /// Lists that XML does without.
    private static final Set<String> LISTS =
            Set.of("changes", "databaseChangeLog", "columns", "preConditions", "rollback");

    private PartReader() {}

    static Part of(XmlElement element) {
        Map<String, EmbeddedText> attributes = new LinkedHashMap<>();
        for (XmlAttribute attribute : element.attributes()) {
            attributes.put(attribute.name(), attribute.value());
        }
        List<Part> children = element.children().stream().map(PartReader::of).toList();
        return new Part(element.name(), attributes, children, element.text(), element.span());
    }

    static Part of(String name, MarkupNode node) {
        return of(name, node, node);
    }

    private static Part of(String name, MarkupNode node, MarkupNode place) {
        Map<String, EmbeddedText> attributes = new LinkedHashMap<>();
        List<Part> children = new ArrayList<>();
        EmbeddedText text = EmbeddedText.EMPTY;
        switch (node) {
            case MarkupNode.Scalar scalar -> text = text(scalar);
            case MarkupNode.Mapping mapping -> entries(mapping, attributes, children);
            case MarkupNode.Sequence sequence -> items(name, sequence, attributes, children);
        }
        return new Part(name, attributes, children, text, place.span());
    }

    private static EmbeddedText text(MarkupNode.Scalar scalar) {
        return scalar.isNull() ? EmbeddedText.EMPTY : scalar.text();
    }

    private static void entries(
            MarkupNode.Mapping mapping, Map<String, EmbeddedText> attributes, List<Part> children) {
        for (MarkupNode.Entry entry : mapping.entries()) {
            String key = entry.name();
            switch (entry.value()) {
                case MarkupNode.Scalar scalar -> {
                    attributes.put(key, text(scalar));
                    if (key.equals("rollback") || key.equals("sql")) {
                        children.add(of(key, scalar));
                    }
                }
                case MarkupNode.Mapping inner when key.equals("changes") ->
                        entries(inner, attributes, children);
                case MarkupNode.Mapping inner -> children.add(of(key, inner));
                case MarkupNode.Sequence inner -> sequence(key, inner, attributes, children);
            }
        }
    }

    /// A list of changes or columns stands for itself; any other is an element with elements.
    private static void sequence(
            String key,
            MarkupNode.Sequence sequence,
            Map<String, EmbeddedText> attributes,
            List<Part> children) {
        if (key.equals("changes") || key.equals("columns")) {
            items(key, sequence, attributes, children);
        } else if (LISTS.contains(key)) {
            children.add(of(key, sequence));
        } else {
            Part whole = of(key, sequence);
            children.add(whole);
            children.addAll(whole.children());
        }
    }

    private static void items(
            String key,
            MarkupNode.Sequence sequence,
            Map<String, EmbeddedText> attributes,
            List<Part> children) {
        for (MarkupNode item : sequence.items()) {
            if (!(item instanceof MarkupNode.Mapping mapping)) {
                children.add(of(key, item));
            } else if (isBareColumn(key, mapping)) {
                children.add(of("column", mapping));
            } else if (!key.equals("preConditions") && isOneElement(mapping)) {
                children.add(joined(mapping));
            } else {
                item(mapping, attributes, children);
            }
        }
    }

    private static boolean isBareColumn(String key, MarkupNode.Mapping mapping) {
        return key.equals("columns")
                && mapping.find("column").isEmpty()
                && mapping.find("name").isPresent();
    }

    /// Whether what follows the first name was meant to stand in it, and is only not moved in.
    private static boolean isOneElement(MarkupNode.Mapping mapping) {
        List<MarkupNode.Entry> entries = mapping.entries();
        if (entries.size() < 2) {
            return false;
        }
        boolean empty =
                entries.getFirst().value() instanceof MarkupNode.Scalar head && head.isNull();
        return empty
                || entries.stream()
                        .skip(1)
                        .allMatch(
                                entry ->
                                        entry.value() instanceof MarkupNode.Scalar
                                                && !entry.name().equals("sql"));
    }

    private static Part joined(MarkupNode.Mapping mapping) {
        List<MarkupNode.Entry> entries = mapping.entries();
        Part head = of(entries.getFirst().name(), entries.getFirst().value(), mapping);
        MarkupNode.Mapping rest =
                new MarkupNode.Mapping(entries.subList(1, entries.size()), mapping.span());
        Map<String, EmbeddedText> attributes = new LinkedHashMap<>(head.attributes());
        List<Part> children = new ArrayList<>(head.children());
        entries(rest, attributes, children);
        return new Part(head.name(), attributes, children, head.text(), head.span());
    }

    /// An element stands where its name begins, and a plain value in a list is an element too.
    private static void item(
            MarkupNode.Mapping mapping, Map<String, EmbeddedText> attributes, List<Part> children) {
        boolean single = mapping.entries().size() == 1;
        for (MarkupNode.Entry entry : mapping.entries()) {
            MarkupNode value = entry.value();
            if (value instanceof MarkupNode.Scalar scalar) {
                attributes.put(entry.name(), text(scalar));
            }
            children.add(of(entry.name(), value, single ? mapping : value));
        }
    }
}
