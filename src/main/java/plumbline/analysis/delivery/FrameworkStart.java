package plumbline.analysis.delivery;

import plumbline.analysis.delivery.CodeSearch.Hit;
import plumbline.analysis.subject.ServiceSubject;
import plumbline.source.SourceDocument;
import plumbline.source.SourceSpan;
import plumbline.source.TreePath;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Whether the frame of an application runs Flyway or Liquibase as it starts.
final class FrameworkStart {

    private static final List<String> BUILDS =
            List.of("pom.xml", "build.gradle", "build.gradle.kts");
    private static final Pattern FRAME =
            Pattern.compile("spring-boot|org\\.springframework\\.boot|quarkus|micronaut");

    /// On one line, or in the block of the tool; each line of it can be read in one way only.
    private static final Pattern OFF =
            Pattern.compile(
                    "(?m)\\b(flyway|liquibase)\\.enabled\\s{0,5}[=:]\\s{0,5}[\"']?false"
                            + "|^[ \\t]{0,20}(flyway|liquibase):[ \\t]{0,5}\\R"
                            + "(?:[ \\t]{2,40}+(?!enabled:)[^\\r\\n]{0,200}+\\R){0,20}+"
                            + "[ \\t]{2,40}+enabled:[ \\t]{0,5}[\"']?false");

    private static final Pattern AT_START =
            Pattern.compile("migrate-at-start[\"']?\\s{0,5}[=:]\\s{0,5}[\"']?(true|\\$)");
    private static final Pattern NOT_RELEASED =
            Pattern.compile("(?i)[-_](dev\\w*|local|test\\w*|it|ci|h2|e2e|mock)\\.\\w+$|/test/");

    private final ServiceSubject service;

    FrameworkStart(ServiceSubject service) {
        this.service = service;
    }

    /// What runs them, where the nearest build names it.
    Optional<SourceSpan> find() {
        return findFrame().filter(this::isUsed);
    }

    /// Quarkus has to be told, others have to be told not to.
    private boolean isUsed(SourceSpan frame) {
        boolean asked =
                service.sources()
                        .findDocument(frame.file())
                        .map(each -> each.text().substring(frame.start(), frame.end()))
                        .filter("quarkus"::equals)
                        .isPresent();
        return asked
                ? !said(AT_START, "migrate-at-start").isEmpty()
                : said(OFF, "enabled").isEmpty();
    }

    private List<Hit> said(Pattern pattern, String sign) {
        Predicate<String> files =
                each ->
                        TreePath.name(each).matches("application.*\\.(properties|ya?ml)")
                                && !NOT_RELEASED.matcher(each).find();
        return new CodeSearch(service).search(files, List.of(sign), pattern);
    }

    private Optional<SourceSpan> findFrame() {
        var around = Stream.iterate(service.home(), at -> !at.isEmpty(), TreePath::parent);
        return Stream.concat(around, Stream.of(""))
                .flatMap(at -> BUILDS.stream().map(name -> TreePath.child(at, name)))
                .flatMap(each -> service.sources().findDocument(each).stream())
                .flatMap(each -> find(each).stream())
                .findFirst();
    }

    private static Optional<SourceSpan> find(SourceDocument build) {
        return FRAME.matcher(build.text())
                .results()
                .findFirst()
                .map(each -> build.span(each.start(), each.end()));
    }
}
