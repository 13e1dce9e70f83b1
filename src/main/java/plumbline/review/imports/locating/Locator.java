package plumbline.review.imports.locating;

import plumbline.review.anchor.Anchor;
import plumbline.review.files.ServiceFiles;
import plumbline.review.imports.locating.CodePlaces.Spot;
import plumbline.review.imports.locating.Whereabouts.Found;
import plumbline.review.imports.locating.Whereabouts.Ground;
import plumbline.review.imports.locating.Whereabouts.Missing;
import plumbline.review.imports.locating.Whereabouts.Several;
import plumbline.review.imports.locating.Whereabouts.Why;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Finds the one place in the files of a service that a reference means; where several fit or none,
/// it says so.
final class Locator {

    /// Whoever names more migrations at once means none of them.
    private static final int MOST_NUMBERS = 100;

    private final ServiceFiles files;
    private final FilePlaces names;
    private final CodePlaces code;

    /// The files in which the document's lines are not where their code is.
    private final Set<String> off = new HashSet<>();

    Locator(ServiceFiles files) {
        this.files = files;
        this.names = new FilePlaces(files);
        this.code = new CodePlaces(files);
    }

    Whereabouts find(Reference reference) {
        return switch (reference) {
            case Reference.Lines lines -> lines(lines);
            case Reference.Numbers numbers -> numbers(numbers);
            case Reference.Quote quote -> quote(quote);
        };
    }

    /// The same once all references are known: lines that nothing speaks for are not believed where
    /// others of the same file are off.
    Whereabouts believed(Whereabouts found) {
        return found instanceof Found(Ground ground, List<Anchor> anchors)
                        && ground == Ground.LINES_ALONE
                        && anchors.stream().map(Anchor::path).anyMatch(off::contains)
                ? new Missing(Why.NUMBERS_OFF, "")
                : found;
    }

    /// One of several that fit, as it was told.
    Whereabouts choose(Reference reference, String place) {
        return spots(reference)
                .filter(each -> place.equals(each.written()) || place.equals(each.path()))
                .findFirst()
                .map(each -> anchored(Ground.CHOSEN, each))
                .orElseGet(() -> new Missing(Why.UNREADABLE, ""));
    }

    private Stream<Spot> spots(Reference reference) {
        return switch (reference) {
            case Reference.Lines lines ->
                    names.named(lines.file()).stream()
                            .flatMap(each -> Stream.concat(own(each, lines), code(each, lines)));
            case Reference.Quote quote -> code.everywhere(quote.text()).stream();
            case Reference.Numbers _ -> Stream.empty();
        };
    }

    /// The lines that are named, or all of the file.
    private Stream<Spot> own(String path, Reference.Lines lines) {
        return whole(path).stream()
                .map(
                        each ->
                                lines.isWholeFile()
                                        ? each
                                        : new Spot(path, lines.first(), lines.last()));
    }

    private Stream<Spot> code(String path, Reference.Lines lines) {
        return lines.quotes().stream().flatMap(each -> code.in(path, each));
    }

    private Whereabouts lines(Reference.Lines lines) {
        if (lines.file().isEmpty()) {
            return new Missing(Why.NO_FILE_NAMED, "");
        }
        List<String> paths = names.named(lines.file());
        return switch (paths.size()) {
            case 0 -> noFile(lines.file());
            case 1 -> inFile(paths.getFirst(), lines);
            default -> new Several(paths);
        };
    }

    private Whereabouts noFile(String file) {
        if (FilePlaces.leadsOut(file)) {
            return new Missing(Why.OUTSIDE, "");
        }
        List<String> others = names.sameName(file);
        return others.isEmpty()
                ? new Missing(Why.NO_SUCH_FILE, "")
                : new Missing(Why.OTHER_FOLDER, String.join(", ", others));
    }

    private Whereabouts inFile(String path, Reference.Lines lines) {
        int count = files.find(path).map(each -> (int) each.text().lines().count()).orElse(0);
        if (count == 0) {
            return new Missing(Why.UNREADABLE, "");
        }
        if (lines.isWholeFile()) {
            return anchored(Ground.FILE, new Spot(path, 1, count));
        }
        boolean there =
                1 <= lines.first() && lines.first() <= lines.last() && lines.last() <= count;
        Spot named = new Spot(path, lines.first(), lines.last());
        if (there && lines.quotes().isEmpty()) {
            return anchored(Ground.LINES_ALONE, named);
        }
        if (there && says(named, lines.quotes())) {
            return anchored(Ground.CODE, named);
        }
        off.add(path);
        return elsewhere(lines, path, there ? "" : Integer.toString(count));
    }

    /// `count` is how many lines the file has, if it has not those that are named.
    private Whereabouts elsewhere(Reference.Lines lines, String path, String count) {
        List<Spot> moved = moved(path, lines.quotes());
        if (!moved.isEmpty()) {
            return one(Ground.CODE_ELSEWHERE, moved);
        }
        return new Missing(count.isEmpty() ? Why.OTHER_TEXT : Why.BEYOND_FILE, count);
    }

    /// Where the first code stands that stands nowhere else in the file, or all that is not so
    /// sure.
    private List<Spot> moved(String path, List<String> quotes) {
        List<List<Spot>> places =
                quotes.stream().map(each -> code.in(path, each).toList()).toList();
        return places.stream()
                .filter(each -> each.size() == 1)
                .findFirst()
                .orElseGet(() -> places.stream().flatMap(List::stream).distinct().toList());
    }

    /// Whether some of the code beside lines stands in them.
    private boolean says(Spot named, List<String> quotes) {
        return quotes.stream()
                .anyMatch(each -> code.stands(named.path(), named.first(), named.last(), each));
    }

    private Whereabouts quote(Reference.Quote quote) {
        List<Spot> near =
                names.named(quote.file()).stream()
                        .flatMap(each -> code.in(each, quote.text()))
                        .toList();
        List<Spot> all = near.size() == 1 ? near : code.everywhere(quote.text());
        return all.isEmpty() ? new Missing(Why.TEXT_NOWHERE, "") : one(Ground.CODE, all);
    }

    private Whereabouts numbers(Reference.Numbers numbers) {
        List<Spot> spots = new ArrayList<>();
        List<String> unclear = new ArrayList<>();
        long last = Math.min(numbers.last(), (long) numbers.first() + MOST_NUMBERS);
        for (int number = numbers.first(); number <= last; number++) {
            List<String> paths = names.numbered(number);
            if (paths.size() == 1) {
                whole(paths.getFirst()).ifPresent(spots::add);
            } else {
                unclear.add(Integer.toString(number));
            }
        }
        return spots.isEmpty() || !unclear.isEmpty()
                ? new Missing(Why.NOT_EACH_NUMBER, String.join(", ", unclear))
                : anchored(Ground.FILE, spots.toArray(Spot[]::new));
    }

    private Optional<Spot> whole(String path) {
        return files.find(path).map(each -> new Spot(path, 1, (int) each.text().lines().count()));
    }

    private Whereabouts one(Ground ground, List<Spot> spots) {
        return spots.size() == 1
                ? anchored(ground, spots.getFirst())
                : new Several(spots.stream().map(Spot::written).distinct().toList());
    }

    private Whereabouts anchored(Ground ground, Spot... spots) {
        List<Anchor> anchors =
                Stream.of(spots)
                        .flatMap(
                                each -> files.take(each.path(), each.first(), each.last()).stream())
                        .toList();
        return anchors.size() == spots.length
                ? new Found(ground, anchors)
                : new Missing(Why.UNREADABLE, "");
    }
}
