package plumbline.check.locking.transaction;

import plumbline.analysis.Certainty;
import plumbline.analysis.subject.Burden;
import plumbline.analysis.subject.StepSubject;
import plumbline.schema.lock.Work;

import java.util.List;

/// Says what a step does for long.
final class Slow {

    private Slow() {}

    static String words(StepSubject step) {
        Burden burden = new Burden(step);
        List<Work> works = burden.works();
        if (works.isEmpty()) {
            return burden.findChanged()
                    .map(table -> "the rows of " + table + " are changed")
                    .orElse("");
        }
        Work work = works.getFirst();
        return switch (work.kind()) {
            case REWRITE -> work.name() + " is rewritten";
            case SCAN -> work.name() + " is scanned";
            case INDEX_BUILD -> "an index of " + work.name() + " is built";
            case FOREIGN_KEY_CHECK -> "the foreign key of " + work.name() + " is checked";
        };
    }

    static Certainty certainty(StepSubject step) {
        List<Work> works = new Burden(step).works();
        boolean sure = works.isEmpty() || works.stream().anyMatch(Work::sure);
        return sure ? Certainty.CERTAIN : Certainty.LIKELY;
    }
}
