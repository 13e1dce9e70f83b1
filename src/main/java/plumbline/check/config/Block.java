package plumbline.check.config;

import org.jspecify.annotations.Nullable;

import plumbline.analysis.subject.ServiceSubject;
import plumbline.analysis.subject.SetSubject;
import plumbline.framework.Configured;
import plumbline.framework.Configured.Origin;
import plumbline.framework.DatabaseSettings;
import plumbline.source.SourceDocument;
import plumbline.source.SourceSpan;
import plumbline.source.SourceTree;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What a configuration says of the database of one environment, and who gets there.
record Block(SetSubject set, DatabaseSettings database, Reach reach) {

    private static final Pattern PRODUCTION =
            Pattern.compile("(.*[._-])?(prod|production|live)([._-].*)?");
    private static final Pattern DEVELOPMENT =
            Pattern.compile(
                    "(.*[._-])?(dev|devel|development|local|test|tests|testing|ci|e2e|docker|it|h2"
                            + "|integration)([._-].*)?");

    private static final Pattern TLS =
            Pattern.compile(
                    "(?<![\\w-])(ssl|tls|sslmode|dialectOptions)[\"']?\\s{0,5}[:=][^\\n]{0,200}");

    /// For whom it is.
    enum Reach {
        PRODUCTION,
        /// For whoever does not choose another.
        EVERYBODY,
        /// For some stage that is neither.
        OTHER,
        DEVELOPMENT
    }

    /// All blocks of a service.
    static List<Block> all(ServiceSubject service) {
        return service.sets().stream().flatMap(Block::of).toList();
    }

    /// Those that production uses: its own where a set has one, else what holds for everybody.
    static List<Block> ofProduction(ServiceSubject service) {
        return service.sets().stream().flatMap(each -> ofProduction(each).stream()).toList();
    }

    static List<Block> ofProduction(SetSubject set) {
        List<Block> own = of(set).filter(each -> each.reach == Reach.PRODUCTION).toList();
        return own.isEmpty() ? of(set).filter(each -> each.reach == Reach.EVERYBODY).toList() : own;
    }

    static Stream<Block> of(SetSubject set) {
        return set.set().settings().databases().stream()
                .map(each -> new Block(set, each, reach(each.environment())));
    }

    static Reach reach(String environment) {
        String name = environment.toLowerCase(Locale.ROOT);
        if (PRODUCTION.matcher(name).matches()) {
            return Reach.PRODUCTION;
        }
        if (DEVELOPMENT.matcher(name).matches()) {
            return Reach.DEVELOPMENT;
        }
        return name.isEmpty() || name.equals("default") ? Reach.EVERYBODY : Reach.OTHER;
    }

    /// As it is called in a sentence.
    String title() {
        return reach == Reach.EVERYBODY
                ? "the configuration"
                : "the block " + database.environment();
    }

    /// The first place of it that is known.
    Optional<SourceSpan> findPlace() {
        return Stream.of(
                        database.url(),
                        database.host(),
                        database.user(),
                        database.password(),
                        database.database(),
                        database.client(),
                        database.tls())
                .filter(Objects::nonNull)
                .map(Configured::span)
                .filter(Objects::nonNull)
                .findFirst();
    }

    /// Where TLS is asked for or turned off; what an object says has no place of its own.
    @Nullable SourceSpan placeOfTls(SourceTree sources) {
        Configured<?> tls = database.tls();
        if (tls != null && tls.span() != null) {
            return tls.span();
        }
        SourceSpan around = place();
        return around == null
                ? null
                : sources.findDocument(around.file())
                        .flatMap(each -> findTls(each, around.start()))
                        .orElse(around);
    }

    /// Whether its file speaks of something anywhere, perhaps in a part that was not understood.
    boolean mentions(SourceTree sources, Pattern word) {
        SourceSpan place = place();
        return place != null
                && sources.findDocument(place.file())
                        .map(each -> word.matcher(each.text()).find())
                        .orElse(false);
    }

    private static Optional<SourceSpan> findTls(SourceDocument document, int from) {
        Matcher found = TLS.matcher(document.text());
        return found.find(from)
                ? Optional.of(document.span(found.start(), found.end()))
                : Optional.empty();
    }

    @Nullable SourceSpan place() {
        return findPlace().orElse(null);
    }

    /// Whether a value comes from outside, with or without a literal where nothing comes.
    static boolean isFromOutside(@Nullable Configured<String> value) {
        return value != null
                && (value.origin() == Origin.ENVIRONMENT
                        || value.value().contains("${")
                        || value.value().contains("env("));
    }

    /// Whether its address is written out and means the machine that it runs on, or a container.
    boolean isLocal() {
        String address = text(database.host()) + " " + text(database.url());
        return address.matches(
                "(?is).*(localhost|127\\.0\\.0\\.1|\\[::1]|host\\.docker\\.internal).*");
    }

    /// Whether anything is known of where it leads.
    boolean isConnection() {
        return Stream.of(database.url(), database.host(), database.user(), database.password())
                .anyMatch(Objects::nonNull);
    }

    boolean isWrittenOut() {
        return isLiteral(database.host()) || isLiteral(database.url());
    }

    static boolean isLiteral(@Nullable Configured<String> value) {
        return value != null && !value.value().isEmpty() && !isFromOutside(value);
    }

    private static String text(@Nullable Configured<String> value) {
        return value == null ? "" : value.value();
    }
}
