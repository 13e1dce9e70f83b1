package plumbline.parse.script.flow;

import java.time.Duration;

/// How far a run goes before it gives up: steps, levels of nesting, rounds of one loop, time.
public record Limits(int steps, int depth, int rounds, Duration time) {

    public static final Limits USUAL = new Limits(200_000, 300, 2_000, Duration.ofSeconds(5));
}
