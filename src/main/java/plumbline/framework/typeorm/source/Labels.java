package plumbline.framework.typeorm.source;

import plumbline.operation.Dialect;
import plumbline.source.TreePath;

import java.util.List;
import java.util.Locale;

/// Tells the sets of one service apart: by their database, else by the file that configures them,
/// else by their folder.
final class Labels {

    private final List<Draft> all;

    Labels(List<Draft> all) {
        this.all = List.copyOf(all);
    }

    String of(Draft draft) {
        List<Draft> rivals =
                all.stream().filter(each -> each != draft && each.home.equals(draft.home)).toList();
        if (rivals.isEmpty()) {
            return "";
        }
        String dialect = name(draft.dialect);
        if (rivals.stream().noneMatch(each -> name(each.dialect).equals(dialect))) {
            return dialect;
        }
        String file = file(draft);
        if (!file.isEmpty() && rivals.stream().noneMatch(each -> file(each).equals(file))) {
            return file;
        }
        return folder(draft);
    }

    private static String name(Dialect dialect) {
        return dialect == Dialect.POSTGRESQL ? "postgres" : dialect.name().toLowerCase(Locale.ROOT);
    }

    private static String file(Draft draft) {
        return TreePath.name(draft.source).replaceFirst("\\.\\w+$", "");
    }

    private static String folder(Draft draft) {
        String folder =
                draft.active.isEmpty()
                        ? draft.home
                        : TreePath.parent(draft.active.iterator().next());
        return folder.substring(draft.home.isEmpty() ? 0 : draft.home.length() + 1);
    }
}
