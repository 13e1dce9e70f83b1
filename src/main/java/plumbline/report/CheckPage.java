package plumbline.report;

import plumbline.check.CheckInfo;
import plumbline.check.catalogue.Pages;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// The page of a check, part by part, for reports that show some of it.
public final class CheckPage {

    private static final Pattern HEADING = Pattern.compile("(?m)^## ");

    private final Map<String, String> parts = new HashMap<>();

    private CheckPage(String markdown) {
        for (String each : List.of(HEADING.split(markdown, -1))) {
            int end = each.indexOf('\n');
            if (end > 0) {
                parts.put(each.substring(0, end).strip(), each.substring(end).strip());
            }
        }
    }

    public static CheckPage of(CheckInfo check) {
        return new CheckPage(Pages.find(check).orElse(""));
    }

    /// What the check asks, as Markdown.
    public String question() {
        return part("What it asks");
    }

    /// Why it hurts.
    public String harm() {
        return part("Why it hurts");
    }

    /// What to do instead.
    public String advice() {
        return part("Do instead");
    }

    /// When it is fine all the same.
    public String exceptions() {
        return part("When it is fine");
    }

    private String part(String heading) {
        return parts.getOrDefault(heading, "");
    }
}
