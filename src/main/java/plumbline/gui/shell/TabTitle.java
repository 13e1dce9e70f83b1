package plumbline.gui.shell;

import plumbline.gui.control.OneLine;
import plumbline.gui.navigation.Subject;
import plumbline.words.Words;

import java.nio.file.Path;

/// What a tab is called.
final class TabTitle {

    private TabTitle() {}

    static String of(Subject subject, Words words) {
        return switch (subject) {
            case Subject.OfPlace(var place) -> words.get(place.key() + ".title");
            case Subject.OfCatalogue _ -> words.get("catalogue.title");
            case Subject.OfFolder(var folder) -> folder.name();
            case Subject.OfFile(var file) -> lastName(file.path());
            case Subject.OfAudit(Path document) -> lastName(document);
            case Subject.OfImport() -> words.get("imports.title");
            case Subject.OfCell(var row) -> row.check().title();
        };
    }

    private static String lastName(Path path) {
        return OneLine.of(String.valueOf(path.getFileName()));
    }
}
