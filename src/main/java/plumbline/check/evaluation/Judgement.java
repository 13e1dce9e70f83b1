package plumbline.check.evaluation;

import plumbline.analysis.Incident;

import java.util.List;

/// What all checks found; `failed` are those that failed.
public record Judgement(List<Judged> judged, List<Incident> failed) {

    public Judgement {
        judged = List.copyOf(judged);
        failed = List.copyOf(failed);
    }
}
