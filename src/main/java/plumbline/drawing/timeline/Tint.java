package plumbline.drawing.timeline;

import plumbline.drawing.Ink;
import plumbline.drawing.Weight;

/// What the colour of a sign says; its shape and its rings say the same without colour.
public enum Tint {
    /// Nothing: all are alike.
    PLAIN,

    /// The most that checks say against it.
    RISK;

    Ink of(Weight weight) {
        return switch (this) {
            case PLAIN -> Ink.ACCENT;
            case RISK ->
                    switch (weight) {
                        case MUCH -> Ink.FAIL;
                        case SOME -> Ink.PARTIAL;
                        case NOTHING -> Ink.MUTED;
                    };
        };
    }
}
