package plumbline.analysis.delivery;

import plumbline.analysis.subject.ServiceSubject;
import plumbline.source.TreePath;

import java.util.regex.Pattern;

/// The files with which the application of a service starts.
final class Entries {

    private static final Pattern ENTRY =
            Pattern.compile("(?i)(^|/)(index|main|app|server|serve|start|bootstrap|root)\\.\\w+$");

    private final ServiceSubject service;

    Entries(ServiceSubject service) {
        this.service = service;
    }

    static boolean isOne(String path) {
        return ENTRY.matcher(path).find();
    }

    /// Whether one of them imports a file of JavaScript or TypeScript.
    boolean name(String path) {
        String name = TreePath.name(path).replaceFirst("\\.\\w+$", "");
        Pattern imported =
                Pattern.compile(
                        "(from|import|require\\s?\\()\\s?\\(?[\"']\\.[^\"'\\n]{0,100}/"
                                + Pattern.quote(name)
                                + "(\\.\\w+)?[\"']");
        return service.sources().listing(service.home()).stream()
                .filter(Entries::isOne)
                .flatMap(each -> service.sources().findDocument(each).stream())
                .anyMatch(each -> imported.matcher(each.text()).find());
    }
}
