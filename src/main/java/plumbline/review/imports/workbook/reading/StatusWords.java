package plumbline.review.imports.workbook.reading;

import plumbline.check.Status;
import plumbline.review.imports.wording.VerdictText;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// What people write for a result: what they said that their words mean, and what nobody takes for
/// anything else: `pass`, `Yes`, `✓`, `nicht bestanden`.
public final class StatusWords {

    private final SortedMap<String, Status> own = new TreeMap<>();

    /// Words of their own with what these mean.
    public StatusWords(Map<String, Status> own) {
        own.forEach((word, status) -> this.own.put(plain(word), status));
    }

    /// The same where these say nothing else.
    public StatusWords over(StatusWords others) {
        Map<String, Status> both = new HashMap<>(others.own);
        both.putAll(own);
        return new StatusWords(both);
    }

    /// The words of their own, in capitals.
    public SortedMap<String, Status> own() {
        return Collections.unmodifiableSortedMap(own);
    }

    /// The result that a text means; empty where it could mean anything.
    public Optional<Status> find(String text) {
        return Optional.ofNullable(own.get(plain(text)))
                .or(() -> titled(text))
                .or(() -> meant(text));
    }

    /// The result of that title or name, however it is spelled.
    public static Optional<Status> titled(String text) {
        String wanted = plain(text).replace(' ', '_');
        return Arrays.stream(Status.values())
                .filter(
                        each ->
                                plain(each.title()).equals(wanted)
                                        || plain(each.name()).equals(wanted))
                .findFirst();
    }

    private static Optional<Status> meant(String text) {
        return VerdictText.find(text)
                .filter(each -> each.more().isBlank())
                .flatMap(each -> each.verdict().status());
    }

    private static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ").toUpperCase(Locale.ROOT);
    }
}
