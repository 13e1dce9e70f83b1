package plumbline.framework.flyway.place;

import plumbline.framework.flyway.setup.Dialects;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Fills in the part of a location that only the running program knows, where the folders there are
/// those of several databases.
final class VendorFolders {

    private static final Pattern HOLE = Pattern.compile("((?:\\w+:)?/*)([^$:]*\\w/)\\$\\{[^/]*}/*");

    private VendorFolders() {}

    static List<String> expanded(String location, Candidates candidates) {
        Matcher hole = HOLE.matcher(location);
        if (!hole.matches()) {
            return List.of(location);
        }
        String before = "/" + hole.group(2);
        Set<String> found = new TreeSet<>();
        for (String folder : candidates.folders()) {
            String path = "/" + folder + "/";
            int at = path.indexOf(before);
            int start = at + before.length();
            if (at >= 0 && start < path.length()) {
                String name = path.substring(start, path.indexOf('/', start));
                if (Dialects.findVendor(name).isPresent()) {
                    found.add(hole.group(1) + hole.group(2) + name);
                }
            }
        }
        return found.isEmpty() ? List.of(location) : List.copyOf(found);
    }
}
