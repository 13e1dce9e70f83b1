package plumbline.samples;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// One thing that the page of facts says about a project.
sealed interface Fact {

    Pattern PLACE = Pattern.compile("`([^`:]+)(?::(\\d+))?`((?:, \\d+)*)");
    Pattern SEARCH =
            Pattern.compile(
                    "absent: searched (?:every file|`([^`:]+)(?::(\\d+)-(\\d+))?`)"
                            + " for `([^`]+)`( in any case)?");
    Pattern FILES =
            Pattern.compile("absent: searched the folder for [\\w ]+ \\(`[^`]+`(?:, `[^`]+`)*\\)");
    Pattern QUOTED = Pattern.compile("`([^`]+)`");
    Pattern SEPARATOR = Pattern.compile("; (?=(?:[^`]*`[^`]*`)*[^`]*$)");

    /// Something stands on these lines of a file; without lines, the file is there.
    record Stands(String file, List<Integer> lines) implements Fact {}

    /// A pattern is nowhere in a file or folder; `from` and `to` cut a file to some lines.
    record NoMatch(String place, int from, int to, Pattern pattern) implements Fact {}

    /// No file is named like one of these; a name that ends with a slash is a folder's.
    record NoFile(List<String> names) implements Fact {}

    /// A remark for the reader, which nothing is held against.
    record Note(String text) implements Fact {}

    static List<Fact> allOf(String cell) {
        return SEPARATOR.splitAsStream(cell).map(Fact::of).toList();
    }

    private static Fact of(String text) {
        Matcher place = PLACE.matcher(text);
        if (place.matches()) {
            return stands(place.toMatchResult());
        }
        Matcher search = SEARCH.matcher(text);
        if (search.matches()) {
            return noMatch(search.toMatchResult());
        }
        if (FILES.matcher(text).matches()) {
            return new NoFile(QUOTED.matcher(text).results().map(name -> name.group(1)).toList());
        }
        if (text.startsWith("`") || text.startsWith("absent")) {
            throw new IllegalArgumentException("not understood: " + text);
        }
        return new Note(text);
    }

    private static Fact stands(MatchResult place) {
        if (place.group(2) == null) {
            return new Stands(place.group(1), List.of());
        }
        Stream<String> more =
                Arrays.stream(place.group(3).split(", ", -1)).filter(line -> !line.isEmpty());
        return new Stands(
                place.group(1),
                Stream.concat(Stream.of(place.group(2)), more).map(Integer::valueOf).toList());
    }

    private static Fact noMatch(MatchResult search) {
        int flags = search.group(5) == null ? 0 : Pattern.CASE_INSENSITIVE;
        String place = search.group(1) == null ? "" : search.group(1);
        int from = search.group(2) == null ? 1 : Integer.parseInt(search.group(2));
        int to = search.group(3) == null ? Integer.MAX_VALUE : Integer.parseInt(search.group(3));
        return new NoMatch(place, from, to, Pattern.compile(search.group(4), flags));
    }

    /// What of this is not so in a project, each in one sentence.
    default List<String> faults(Path project) {
        ProjectFiles files = new ProjectFiles(project);
        return switch (this) {
            case Stands(String file, List<Integer> lines) -> notStanding(files, file, lines);
            case NoMatch(String place, int from, int to, Pattern pattern) ->
                    files.matches(place, pattern).stream()
                            .filter(hit -> hit.line() >= from && hit.line() <= to)
                            .map(hit -> hit.file() + ":" + hit.line() + " has " + pattern)
                            .toList();
            case NoFile(List<String> names) ->
                    names.stream().flatMap(name -> files.named(name).stream()).toList();
            case Note _ -> List.of();
        };
    }

    private static List<String> notStanding(ProjectFiles files, String file, List<Integer> lines) {
        if (!files.has(file)) {
            return List.of(file + " is not there");
        }
        List<String> text = files.lines(file);
        return lines.stream()
                .filter(
                        line ->
                                IntStream.rangeClosed(1, text.size()).noneMatch(n -> n == line)
                                        || text.get(line - 1).isBlank())
                .map(line -> file + ":" + line + " is blank or not there")
                .toList();
    }
}
