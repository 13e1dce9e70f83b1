package plumbline.report.markdown;

import plumbline.check.Status;
import plumbline.framework.Migration;
import plumbline.report.content.ReportedCell;
import plumbline.report.content.ReportedEvidence.Lines;
import plumbline.report.content.ReportedService;
import plumbline.words.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Links to the lines that results are about. Paths are shown as they count from the service, and
/// migrations by their names where these are enough.
public record Places(Words words, String home, Set<String> migrations) {

    private static final int MOST = 3;
    private static final int MOST_LINES = 8;
    private static final String BETWEEN = ", ";

    public static Places in(Writing writing, ReportedService service) {
        Map<String, Set<String>> files =
                service.subject()
                        .reading()
                        .migrations()
                        .map(Migration::file)
                        .collect(
                                Collectors.groupingBy(
                                        Places::last, Collectors.toUnmodifiableSet()));
        Set<String> unique =
                files.values().stream()
                        .filter(each -> each.size() == 1)
                        .flatMap(Set::stream)
                        .collect(Collectors.toUnmodifiableSet());
        return new Places(writing.words(), service.subject().home(), unique);
    }

    private static String last(String file) {
        return file.substring(file.lastIndexOf('/') + 1);
    }

    /// Why, and where: all lines of a few for what does not pass, one for what does.
    public Inline evidence(ReportedCell cell) {
        List<Spot> spots =
                Spot.of(cell).stream().filter(each -> !cell.reason().contains(path(each))).toList();
        boolean passed = !Results.is(cell, Status.FAIL) && !Results.is(cell, Status.PARTIAL);
        Inline where = passed ? links(spots.stream().limit(1).toList()) : links(spots);
        return Inline.joined(" – ", List.of(Inline.text(cell.reason()), where));
    }

    /// The first few, and how many there are beside them.
    public Inline links(List<Spot> spots) {
        List<Inline> links = new ArrayList<>();
        String file = "";
        for (Spot each : spots.stream().limit(MOST).toList()) {
            String shown = each.file().equals(file) ? ":" + each.lines() : path(each);
            links.add(Inline.link(shown, each.file(), each.first()));
            file = each.file();
        }
        return cut(links, spots.size() - MOST);
    }

    /// Only the lines, for a place that says which file it is about.
    public Inline lines(List<Spot> spots) {
        return cut(
                spots.stream()
                        .limit(MOST_LINES)
                        .map(each -> Inline.link(each.lines(), each.file(), each.first()))
                        .toList(),
                spots.size() - MOST_LINES);
    }

    private Inline cut(List<Inline> links, int more) {
        Inline rest = more > 0 ? Inline.text(words.get("report.markdown.more", more)) : Inline.NONE;
        return Inline.joined(BETWEEN, Stream.concat(links.stream(), Stream.of(rest)).toList());
    }

    /// What a file is called in the document.
    public String name(String file) {
        if (migrations.contains(file)) {
            return last(file);
        }
        return !home.isEmpty() && file.startsWith(home + "/")
                ? file.substring(home.length() + 1)
                : file;
    }

    /// The lines of a piece of evidence.
    public String shown(Lines lines) {
        return path(new Spot(lines.file(), lines.first(), lines.last(), ""));
    }

    private String path(Spot spot) {
        return name(spot.file()) + ":" + spot.lines();
    }
}
