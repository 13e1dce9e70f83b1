package plumbline.check.production;

import plumbline.analysis.subject.ServiceSubject;
import plumbline.check.Evidence;
import plumbline.source.SourceDocument;
import plumbline.source.SourceFile;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds a lock that a service takes itself around its migrations.
final class OwnLock {

    private static final Pattern LOCK =
            Pattern.compile("pg_(?:try_)?advisory_lock|sessionLocker|WithSessionLocker");
    private static final Pattern PLACES =
            Pattern.compile(
                    "(?i).*(?:migrat|database|data-?source|umzug|sequelize|\\bdb\\b|main|server|index|app)[^/]*\\.(?:[cm]?[jt]s|go|py|java|kt|sh)");
    private static final long MOST_BYTES = 200_000;
    private static final int MOST_FILES = 200;

    private OwnLock() {}

    static Optional<Evidence> find(ServiceSubject service) {
        return service.sources().below(service.home()).stream()
                .filter(
                        file ->
                                file.bytes() < MOST_BYTES
                                        && PLACES.matcher(file.relativePath()).matches())
                .limit(MOST_FILES)
                .map(SourceFile::relativePath)
                .flatMap(path -> service.sources().findDocument(path).stream())
                .flatMap(document -> find(document).stream())
                .findFirst();
    }

    private static Optional<Evidence> find(SourceDocument document) {
        Matcher found = LOCK.matcher(document.text());
        return found.find()
                ? Optional.of(
                        Evidence.code(
                                document.span(found.start(), found.end()), "a lock is taken here"))
                : Optional.empty();
    }
}
