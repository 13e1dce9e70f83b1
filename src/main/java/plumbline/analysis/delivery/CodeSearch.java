package plumbline.analysis.delivery;

import plumbline.analysis.subject.ServiceSubject;
import plumbline.source.SourceDocument;
import plumbline.source.SourceSpan;
import plumbline.source.TreePath;
import plumbline.source.code.CodeText;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Looks for what the code of a service says outside its comments; tests and migrations are left
/// out.
public final class CodeSearch {

    private static final int MOST_FILES = 1500;
    private static final Pattern LEFT_OUT =
            Pattern.compile(
                    "(?i)(^|/)(tests?|__tests__|__mocks__|spec|specs|e2e|fixtures?|examples?|docs?"
                        + "|testdata|dist|build|node_modules|vendor)/"
                        + "|[._-](test|spec|e2e)\\.\\w+$|(Test|Tests|IT)\\.(java|kt)$|_test\\.go$");

    private static final Pattern MIGRATIONS =
            Pattern.compile("(?i)(^|/)(migrations?|seeds?|seeders?)/");

    private final ServiceSubject service;
    private final boolean everywhere;

    public CodeSearch(ServiceSubject service) {
        this(service, false);
    }

    private CodeSearch(ServiceSubject service, boolean everywhere) {
        this.service = service;
        this.everywhere = everywhere;
    }

    /// The same, among migrations too.
    public static CodeSearch everywhere(ServiceSubject service) {
        return new CodeSearch(service, true);
    }

    /// A place, the text there and all of the file without its comments.
    public record Hit(SourceSpan span, String found, String code) {

        /// What stands around it, so many letters on each side.
        public String around(int letters) {
            int from = Math.max(0, span.start() - letters);
            return code.substring(from, Math.min(code.length(), span.end() + letters));
        }
    }

    /// The first place in each file; a file without any of the signs is not looked into.
    public List<Hit> search(Predicate<String> path, List<String> signs, Pattern pattern) {
        List<Hit> found = new ArrayList<>();
        paths(path).forEach(each -> find(each, signs, pattern).ifPresent(found::add));
        return found;
    }

    /// All files of such a path that can be read.
    public List<SourceDocument> documents(Predicate<String> path) {
        return paths(path).flatMap(each -> service.sources().findDocument(each).stream()).toList();
    }

    private Stream<String> paths(Predicate<String> path) {
        return service.sources().listing(service.home()).stream()
                .filter(each -> path.test(each) && !isLeftOut(each))
                .limit(MOST_FILES);
    }

    private boolean isLeftOut(String path) {
        String below = path.substring(Math.min(path.length(), service.home().length()));
        return LEFT_OUT.matcher(below).find() || (!everywhere && MIGRATIONS.matcher(below).find());
    }

    private Optional<Hit> find(String path, List<String> signs, Pattern pattern) {
        Optional<SourceDocument> document = service.sources().findDocument(path);
        if (document.isEmpty() || signs.stream().noneMatch(document.get().text()::contains)) {
            return Optional.empty();
        }
        String code = CodeText.of(document.get()).withoutComments();
        Matcher place = pattern.matcher(code);
        return place.find()
                ? Optional.of(
                        new Hit(
                                document.get().span(place.start(), place.end()),
                                place.group(),
                                code))
                : Optional.empty();
    }

    /// Whether it is a file of one of these endings.
    public static Predicate<String> ending(String... endings) {
        return path -> {
            String name = TreePath.name(path);
            String ending = name.substring(name.lastIndexOf('.') + 1);
            return List.of(endings).contains(ending);
        };
    }
}
