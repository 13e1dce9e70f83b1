package plumbline.report.excel.table;

import java.util.List;

/// When a cell gets a tone and a sign before its text; `@` in the condition stands for the cell.
public record Mark(String condition, Tone tone, String sign) {

    /// Those of results.
    public static final List<Mark> RESULTS =
            List.of(
                    is("PASS", Tone.GOOD, "✓"),
                    is("PARTIAL", Tone.WARNING, "◐"),
                    is("FAIL", Tone.BAD, "✗"),
                    is("N/A", Tone.NEUTRAL, "–"));

    /// Those of what is proposed.
    public static final List<Mark> PROPOSALS =
            List.of(
                    is("PASS", Tone.PALE_GOOD, "✓"),
                    is("PARTIAL", Tone.PALE_WARNING, "◐"),
                    is("FAIL", Tone.PALE_BAD, "✗"),
                    is("N/A", Tone.PALE, "–"));

    /// Those of severities.
    public static final List<Mark> SEVERITIES =
            List.of(
                    is("CRITICAL", Tone.WORST, "▲"),
                    is("HIGH", Tone.BAD, "▲"),
                    is("MEDIUM", Tone.WARNING, "■"),
                    is("LOW", Tone.NEUTRAL, "▽"));

    /// Of a cell that says exactly that.
    public static Mark is(String text, Tone tone, String sign) {
        return new Mark("@=\"" + text.replace("\"", "\"\"") + "\"", tone, sign);
    }

    /// The condition for that cell: `$G2`.
    public String condition(String cell) {
        return condition.replace("@", cell);
    }
}
