package plumbline.parse.sql;

import plumbline.operation.step.NotUnderstood;
import plumbline.operation.step.Step;

import java.util.List;

/// What a text of SQL does: its steps in order, how many statements it has, and which of them were
/// not fully understood.
public record SqlReading(List<Step> steps, int statements, List<NotUnderstood> notUnderstood) {

    public SqlReading {
        steps = List.copyOf(steps);
        notUnderstood = List.copyOf(notUnderstood);
    }
}
