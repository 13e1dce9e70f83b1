package plumbline.parse.sql.reading;

import plumbline.operation.OtherOperation.RawSql;
import plumbline.operation.step.Circumstances.Enclosure;
import plumbline.operation.step.Step;
import plumbline.operation.step.Understanding;

import java.util.List;

/// The steps that a grammar gives for a statement, and how much they say.
record Grade(List<Step> steps, int precision) {

    static final int PRECISE = 2;
    static final int WHOLE = 3;

    static final Grade NOTHING = new Grade(List.of(), 0);

    static Grade of(List<Step> steps) {
        if (steps.isEmpty()) {
            return NOTHING;
        }
        // what a body holds says nothing about how well the statement itself was read
        Enclosure own = steps.getFirst().circumstances().enclosure();
        boolean raw =
                steps.stream()
                        .filter(step -> step.circumstances().enclosure() == own)
                        .anyMatch(step -> step.operation() instanceof RawSql);
        boolean whole = steps.stream().allMatch(step -> step.understanding() == Understanding.FULL);
        return new Grade(steps, whole ? WHOLE : raw ? 1 : PRECISE);
    }
}
