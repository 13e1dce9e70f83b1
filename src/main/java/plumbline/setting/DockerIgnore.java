package plumbline.setting;

import java.util.List;
import java.util.regex.Pattern;

/// What the lines of a `.dockerignore` keep out of an image; paths count from its folder.
public final class DockerIgnore {

    private DockerIgnore() {}

    /// Which line keeps a file or folder out, or -1: the last one that speaks of it decides.
    public static int leavingOut(List<String> lines, String path) {
        int out = -1;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            boolean again = line.startsWith("!");
            String pattern = clean(again ? line.substring(1) : line);
            if (!pattern.isEmpty() && !line.startsWith("#") && speaksOf(pattern, path)) {
                out = again ? -1 : i;
            }
        }
        return out;
    }

    private static String clean(String pattern) {
        return pattern.strip().replaceFirst("^(\\./|/)+", "").replaceFirst("(/|/\\*{1,2})$", "");
    }

    /// Whether it fits the path itself or a folder around it.
    private static boolean speaksOf(String pattern, String path) {
        return !path.isEmpty() && Pattern.matches(expression(pattern) + "(/.*)?", path);
    }

    private static String expression(String pattern) {
        StringBuilder expression = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            char sign = pattern.charAt(i);
            if (pattern.startsWith("**/", i)) {
                expression.append("(?:[^/]+/)*");
                i += 2;
            } else if (pattern.startsWith("**", i)) {
                expression.append(".*");
                i++;
            } else if (sign == '*') {
                expression.append("[^/]*");
            } else {
                expression.append(sign == '?' ? "[^/]" : Pattern.quote(String.valueOf(sign)));
            }
        }
        return expression.toString();
    }
}
