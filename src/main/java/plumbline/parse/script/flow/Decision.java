package plumbline.parse.script.flow;

import plumbline.parse.script.value.Circumstance;

import java.util.List;

/// What is known about a test: its outcome, or what holds on either branch.
public record Decision(Outcome outcome, List<Circumstance> yes, List<Circumstance> no) {

    public static final Decision TRUE = new Decision(Outcome.ALWAYS, List.of(), List.of());
    public static final Decision FALSE = new Decision(Outcome.NEVER, List.of(), List.of());

    public Decision {
        yes = List.copyOf(yes);
        no = List.copyOf(no);
    }

    public static Decision of(boolean known) {
        return known ? TRUE : FALSE;
    }

    public static Decision open(List<Circumstance> yes, List<Circumstance> no) {
        return new Decision(Outcome.OPEN, yes, no);
    }

    public static Decision open(Circumstance yes) {
        return open(List.of(yes), List.of(Paths.opposite(yes)));
    }

    public boolean isOpen() {
        return outcome == Outcome.OPEN;
    }

    public Decision negated() {
        Outcome other =
                switch (outcome) {
                    case ALWAYS -> Outcome.NEVER;
                    case NEVER -> Outcome.ALWAYS;
                    case OPEN -> Outcome.OPEN;
                };
        return new Decision(other, no, yes);
    }

    /// Whether a test holds.
    public enum Outcome {
        ALWAYS,
        NEVER,
        OPEN
    }
}
