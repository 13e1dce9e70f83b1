package plumbline.parse.markup;

import java.util.ArrayList;
import java.util.List;

/// The values of a YAML or JSON document one by one, as frameworks see them.
public final class Settings {

    private Settings() {}

    public static List<Setting> of(MarkupNode document) {
        List<Setting> settings = new ArrayList<>();
        add("", document, settings);
        return settings;
    }

    private static void add(String name, MarkupNode node, List<Setting> settings) {
        switch (node) {
            case MarkupNode.Scalar scalar -> {
                if (!scalar.isNull()) {
                    settings.add(new Setting(name, scalar.text().text(), scalar.span()));
                }
            }
            case MarkupNode.Mapping(List<MarkupNode.Entry> entries, _) -> {
                String prefix = name.isEmpty() ? "" : name + ".";
                entries.forEach(entry -> add(prefix + entry.name(), entry.value(), settings));
            }
            case MarkupNode.Sequence(List<MarkupNode> items, _) -> {
                for (int i = 0; i < items.size(); i++) {
                    add(name + "[" + i + "]", items.get(i), settings);
                }
            }
        }
    }
}
