package plumbline.check.up.code;

import plumbline.check.up.code.Caught.Fate;
import plumbline.source.SourceSpan;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds the places in the code of a way up, and of what it calls, where an error is caught.
final class CaughtErrors {

    private static final Pattern TRY = Pattern.compile("\\btry\\s*\\{");
    private static final Pattern CATCH = Pattern.compile("\\s*catch\\s*(?:\\([^)]*\\))?\\s*\\{");
    private static final Pattern CHAINED = Pattern.compile("\\.\\s*catch\\s*\\(");
    private static final Pattern GOES_ON =
            Pattern.compile(
                    "\\bthrow\\b|\\breject\\b|process\\s*\\.\\s*exit|\\b(?:done|callback|cb|next)\\s*\\(\\s*\\w");
    private static final Pattern BY_KIND =
            Pattern.compile("\\bif\\s*\\([^{;]*\\.\\s*(?:code|message|number|errno|name)\\b");
    private static final Pattern ASSIGNED = Pattern.compile("\\b(\\w+)\\s*=\\s*\\w+\\s*;?");

    private final ScriptText script;

    private CaughtErrors(ScriptText script) {
        this.script = script;
    }

    public static List<Caught> of(ScriptText script) {
        CaughtErrors errors = new CaughtErrors(script);
        return Stream.concat(
                        script.places(TRY).stream().map(errors::block),
                        script.places(CHAINED).stream().map(errors::chained))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Caught> chained(SourceSpan place) {
        int close = script.closing(place.end() - 1);
        int begin = Math.max(script.code().lastIndexOf(';', place.start()), script.up().start());
        if (Questions.isOnlyAsked(script, Math.min(begin, place.start()), place.start())) {
            return Optional.empty();
        }
        String handler = script.code().substring(place.end(), close);
        OwnFunctions.Body own = script.functions().bodies().get(handler.strip());
        String body = own == null ? handler : script.code().substring(own.start(), own.end());
        return Optional.of(new Caught(place, fate(body, close)));
    }

    private Optional<Caught> block(SourceSpan attempt) {
        int close = script.closing(attempt.end() - 1);
        int length = script.code().length();
        Matcher handler = CATCH.matcher(script.code()).region(Math.min(close + 1, length), length);
        if (!handler.lookingAt() || Questions.isOnlyAsked(script, attempt.end(), close)) {
            return Optional.empty();
        }
        int end = script.closing(handler.end() - 1);
        int word = script.code().indexOf("catch", handler.start());
        SourceSpan place = script.document().span(word, handler.end());
        return Optional.of(
                new Caught(place, fate(script.code().substring(handler.end(), end), end)));
    }

    private Fate fate(String handler, int end) {
        if (!GOES_ON.matcher(handler).find()) {
            return isThrownLater(handler, end) ? Fate.THROWN : Fate.KEPT;
        }
        return BY_KIND.matcher(handler).find() ? Fate.THROWN_BY_KIND : Fate.THROWN;
    }

    /// Whether what is caught is kept in a variable that is thrown further down.
    private boolean isThrownLater(String handler, int end) {
        String rest = script.code().substring(Math.min(end, script.code().length()));
        return ASSIGNED.matcher(handler)
                .results()
                .anyMatch(each -> rest.matches("(?s).*\\bthrow\\s+" + each.group(1) + "\\b.*"));
    }
}
