package plumbline.drawing.schema;

import plumbline.analysis.evolution.Compared;
import plumbline.analysis.evolution.Entry;
import plumbline.analysis.evolution.Mark;
import plumbline.schema.difference.Difference.Change;
import plumbline.schema.difference.ObjectKey;
import plumbline.schema.state.Doubt;
import plumbline.words.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Says what became of objects.
public final class ObjectWords {

    private static final int LONGEST = 70;

    private static final Set<String> NAMED =
            Set.of(
                    "name",
                    "definition",
                    "valid",
                    "options",
                    "owned by",
                    "values",
                    "mode",
                    "persistence",
                    "partition by",
                    "bound",
                    "parents",
                    "row security",
                    "row security of the owner",
                    "type",
                    "default",
                    "identity",
                    "generated",
                    "collation",
                    "comment",
                    "owner",
                    "rights");

    private final Words words;

    public ObjectWords(Words words) {
        this.words = words;
    }

    /// `type integer → bigint, now NOT NULL`; empty where nothing is different.
    public String changes(Compared compared) {
        return compared.changes().stream().map(this::change).collect(Collectors.joining(", "));
    }

    private String change(Change change) {
        String before = change.before();
        String after = change.after();
        if (change.fact().equals("not null")) {
            return words.get(
                    after == null ? "evolution.no-longer-not-null" : "evolution.now-not-null");
        }
        if (change.fact().equals("name")) {
            return words.get("evolution.was-called", String.valueOf(before));
        }
        String fact = fact(change.fact());
        if (before == null) {
            return words.get("evolution.change.new", fact, cut(String.valueOf(after)));
        }
        return after == null
                ? words.get("evolution.change.gone", fact, cut(before))
                : words.get("evolution.change.both", fact, cut(before), cut(after));
    }

    private String fact(String fact) {
        return NAMED.contains(fact) ? words.get("evolution.fact." + fact.replace(' ', '-')) : fact;
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }

    /// `Tables`, as a heading.
    public String kinds(ObjectKey key) {
        return words.get("evolution.kinds." + key.kind().replace(' ', '-'));
    }

    /// `+2 ~1`: what is different within a table, by signs.
    public String counts(Entry entry) {
        List<String> parts = new ArrayList<>();
        for (Mark mark : List.of(Mark.ADDED, Mark.CHANGED, Mark.REMOVED)) {
            if (entry.whole().mark() != mark && entry.count(mark) > 0) {
                parts.add(mark.sign() + entry.count(mark));
            }
        }
        return String.join(" ", parts);
    }

    /// `added`, for who cannot see the sign.
    public String mark(Mark mark) {
        return words.get("evolution.mark." + Spelling.id(mark));
    }

    /// `not understood, 003_rls.sql:12`.
    public String doubt(Doubt doubt) {
        return words.get(
                "evolution.doubt", words.get(doubt.reason().key()), Spelling.place(doubt.span()));
    }
}
