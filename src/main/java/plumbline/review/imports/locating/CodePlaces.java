package plumbline.review.imports.locating;

import plumbline.review.files.ServiceFiles;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Looks for quoted code in the files of a service, without regard to line ends and spaces.
///
/// Documents are left out: they quote as well.
final class CodePlaces {

    /// More than two only says that it is not sure.
    static final int ENOUGH = 5;

    private static final Pattern PROSE =
            Pattern.compile("(?i).*\\.(?:md|txt|rst|adoc|log|lock)|(?:.*/)?package-lock\\.json");

    private final ServiceFiles files;
    private final Map<String, Optional<FlatText>> texts = new LinkedHashMap<>();
    private final Map<String, List<Spot>> known = new LinkedHashMap<>();

    /// Lines of a file where code stands.
    record Spot(String path, int first, int last) {

        String written() {
            return path + ":" + first;
        }
    }

    CodePlaces(ServiceFiles files) {
        this.files = files;
    }

    /// In all files, up to [#ENOUGH] places.
    List<Spot> everywhere(String quote) {
        return known.computeIfAbsent(
                quote,
                own ->
                        files.paths().stream()
                                .filter(each -> !PROSE.matcher(each).matches())
                                .flatMap(each -> in(each, own))
                                .limit(ENOUGH)
                                .toList());
    }

    /// In one file, each place once.
    Stream<Spot> in(String path, String quote) {
        return text(path).stream()
                .flatMap(each -> each.places(quote, ENOUGH).stream())
                .map(each -> new Spot(path, each.first(), each.last()));
    }

    /// Whether all of the quote stands in lines of a file.
    boolean stands(String path, int first, int last, String quote) {
        return text(path).filter(each -> each.stands(quote, first, last)).isPresent();
    }

    private Optional<FlatText> text(String path) {
        return texts.computeIfAbsent(path, own -> files.find(own).map(FlatText::of));
    }
}
