package plumbline.cli.doctor;

import plumbline.words.Words;

import java.util.List;

/// What a look at one thing brought to light, and what would mend it: the words behind the key take
/// the facts in their order.
record Finding(Standing standing, String key, List<Fact> facts, List<String> remedies) {

    Finding {
        facts = List.copyOf(facts);
        remedies = List.copyOf(remedies);
    }

    static Finding fine(String key, Fact... facts) {
        return new Finding(Standing.FINE, key, List.of(facts), List.of());
    }

    static Finding hint(String key, Fact... facts) {
        return new Finding(Standing.HINT, key, List.of(facts), List.of());
    }

    static Finding missing(String key, Fact... facts) {
        return new Finding(Standing.MISSING, key, List.of(facts), List.of());
    }

    static Finding unknown(String key, Fact... facts) {
        return new Finding(Standing.UNKNOWN, key, List.of(facts), List.of());
    }

    /// With commands or settings that mend it.
    Finding mendedBy(List<String> commands) {
        return new Finding(standing, key, facts, commands);
    }

    /// In one sentence without an end.
    String text(Words words) {
        return words.get(key, facts.stream().map(Finding::said).toArray());
    }

    private static Object said(Fact fact) {
        return fact.value() instanceof List<?> all
                ? String.join(", ", all.stream().map(String::valueOf).toList())
                : fact.value();
    }
}
