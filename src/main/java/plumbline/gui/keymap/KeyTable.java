package plumbline.gui.keymap;

import plumbline.gui.command.Commands;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// All that keys do, in reading order: the one list behind the views, the sheet of keys and the
/// page where keys are changed.
public record KeyTable(List<KeyAction> actions) {

    public KeyTable {
        actions = List.copyOf(actions);
    }

    public static KeyTable of(Commands commands) {
        return new KeyTable(
                Stream.of(
                                CellKey.values(),
                                AsideKey.values(),
                                ReviewKey.values(),
                                MatrixKey.values(),
                                FindingsKey.values(),
                                CatalogueKey.values(),
                                TimelineKey.values(),
                                GraphKey.values(),
                                SchemaKey.values(),
                                commands.all().stream()
                                        .map(WindowKey::new)
                                        .toArray(KeyAction[]::new))
                        .<KeyAction>flatMap(Arrays::stream)
                        .toList());
    }

    public List<KeyAction> in(KeyGroup group) {
        return actions.stream().filter(each -> each.group() == group).toList();
    }

    public Optional<KeyAction> find(String id) {
        return actions.stream().filter(each -> each.id().equals(id)).findFirst();
    }
}
