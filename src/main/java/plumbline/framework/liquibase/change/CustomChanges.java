package plumbline.framework.liquibase.change;

import plumbline.framework.liquibase.Part;
import plumbline.source.SourceFile;
import plumbline.source.SourceTree;

import java.util.List;
import java.util.regex.Pattern;

/// Classes of the application that a changeset runs, as far as their source is there.
final class CustomChanges {

    /// The interfaces by which a class says that it can be rolled back.
    private static final Pattern CAN_ROLL_BACK = Pattern.compile("\\bCustom(Sql|Task)Rollback\\b");

    private CustomChanges() {}

    static boolean canRollBack(Part change, SourceTree tree) {
        String path = change.get("class", "").replace('.', '/');
        if (path.isEmpty()) {
            return false;
        }
        List<String> ends = List.of(path + ".java", path + ".kt", path + ".groovy");
        return tree.files().stream()
                .map(SourceFile::relativePath)
                .filter(file -> ends.stream().anyMatch(file::endsWith))
                .flatMap(file -> tree.findDocument(file).stream())
                .anyMatch(document -> CAN_ROLL_BACK.matcher(document.text()).find());
    }
}
