package plumbline.review.imports.locating;

import plumbline.review.files.ServiceFiles;
import plumbline.source.TreePath;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the files of a service that a name in an old audit may mean.
///
/// A name is only ever held against the paths that were listed; nothing is opened by it.
final class FilePlaces {

    private static final Pattern OUTSIDE =
            Pattern.compile("[A-Za-z]:.*|~.*|(?:.*/)?\\.\\.(?:/.*)?");

    /// The number that a migration begins with.
    private static final Pattern NUMBERED = Pattern.compile("V?0*(\\d{1,14})(?:__|[_-]).*");

    private final ServiceFiles files;
    private final Map<String, List<String>> byName = new TreeMap<>();

    FilePlaces(ServiceFiles files) {
        this.files = files;
        for (String each : files.paths()) {
            byName.computeIfAbsent(lower(TreePath.name(each)), _ -> new ArrayList<>()).add(each);
        }
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /// Whether a path leads out of every folder that it could count from.
    static boolean leadsOut(String written) {
        return OUTSIDE.matcher(written.replace('\\', '/')).matches();
    }

    /// The files that a path or a name means; several where it does not say which.
    List<String> named(String written) {
        String path = written.replace('\\', '/').replaceFirst("^(?:\\./)+", "");
        if (leadsOut(path)) {
            return List.of();
        }
        if (path.startsWith("/")) {
            return sameName(path).stream().filter(each -> path.equals("/" + each)).toList();
        }
        List<String> found = sameName(path).stream().filter(each -> ends(each, path)).toList();
        // a name alone may mean any file, a path is first of all one from the service
        return path.contains("/") && found.contains(path) ? List.of(path) : found;
    }

    /// Whether the whole path of a file ends like that, but for an ending that was left out.
    private boolean ends(String each, String path) {
        String whole = "/" + files.address() + "/" + each;
        int at = whole.lastIndexOf("/" + path) + 1 + path.length();
        return whole.endsWith("/" + path)
                || (whole.lastIndexOf("/" + path) >= 0
                        && whole.charAt(at) == '.'
                        && whole.indexOf('/', at) < 0);
    }

    /// All files of that name in whatever folder; a name without an ending may have any.
    List<String> sameName(String written) {
        String name = lower(TreePath.name(written.replace('\\', '/')));
        List<String> exact = byName.getOrDefault(name, List.of());
        return !exact.isEmpty() || name.indexOf('.') >= 0
                ? exact
                : byName.entrySet().stream()
                        .filter(each -> each.getKey().startsWith(name + "."))
                        .flatMap(each -> each.getValue().stream())
                        .toList();
    }

    /// The migrations that begin with a number.
    List<String> numbered(int number) {
        return byName.entrySet().stream()
                .filter(each -> number(each.getKey()).equals(Integer.toString(number)))
                .flatMap(each -> each.getValue().stream())
                .toList();
    }

    private static String number(String name) {
        Matcher matcher = NUMBERED.matcher(name);
        return matcher.matches() && !name.endsWith(".md") ? matcher.group(1) : "";
    }
}
