package plumbline.report.excel.answer;

import plumbline.check.CheckInfo;
import plumbline.check.catalogue.Pages;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The page of a check, part by part.
public final class CheckPage {

    private static final Pattern HEADING = Pattern.compile("(?m)^## ");
    private static final Pattern FENCE = Pattern.compile("(?ms)^```\\w*\\n(.*?)^```");
    private static final Pattern BROKEN_LINE = Pattern.compile("(?<=[^\\n])\\n(?=[^\\n-])");

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

    /// The words of a part, a line for each paragraph.
    public String part(String heading) {
        return BROKEN_LINE
                .matcher(FENCE.matcher(parts.getOrDefault(heading, "")).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    /// The code of a part.
    public String code(String heading) {
        return FENCE.matcher(parts.getOrDefault(heading, ""))
                .results()
                .map(each -> each.group(1).strip())
                .collect(Collectors.joining("\n\n"));
    }
}
