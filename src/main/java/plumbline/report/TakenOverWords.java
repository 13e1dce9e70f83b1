package plumbline.report;

import plumbline.review.compare.catalogue.TakenOver;
import plumbline.words.Words;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/// What was taken over from an earlier audit, by whom and when, in one line.
public final class TakenOverWords {

    private final Words words;

    public TakenOverWords(Words words) {
        this.words = words;
    }

    public String of(TakenOver taken) {
        String day = taken.at().atZone(ZoneOffset.UTC).toLocalDate().toString();
        return words.get("report.taken-over-by", of(taken.counts()), taken.who(), day);
    }

    /// How many of each kind, without those of which there is none.
    public String of(TakenOver.Counts counts) {
        List<String> parts = new ArrayList<>();
        add(parts, "results", counts.results());
        add(parts, "own-checks", counts.ownChecks());
        add(parts, "not-asked", counts.notAsked());
        add(parts, "severities", counts.severities());
        add(parts, "settings", counts.settings());
        return parts.isEmpty() ? words.get("report.taken-over.nothing") : String.join(", ", parts);
    }

    private void add(List<String> parts, String key, int count) {
        if (count > 0) {
            parts.add(words.get("report.taken-over." + key, count));
        }
    }
}
