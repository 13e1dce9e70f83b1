package plumbline.review.imports.reading;

import plumbline.review.decision.Disposition;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Why something stays as it is: `accepted risk: small table; owner ak`.
record Staying(Disposition.Kind kind, String reason) {

    static Optional<Staying> find(String text) {
        return Stream.of(Disposition.Kind.values()).flatMap(each -> of(each, text)).findFirst();
    }

    private static Stream<Staying> of(Disposition.Kind kind, String text) {
        String name = kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        String rest = text.startsWith(name) ? text.substring(name.length()) : "no";
        boolean ends = rest.isEmpty() || rest.startsWith(":") || rest.startsWith(";");
        return ends
                ? Stream.of(new Staying(kind, rest.isEmpty() ? "" : rest.substring(1).strip()))
                : Stream.empty();
    }
}
