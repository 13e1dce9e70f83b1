package plumbline.problem;

import plumbline.words.Words;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Collectors;

/// A problem in words. The code finds the same fault again; details name no file contents.
public record Problem(
        ProblemKind kind, String message, String holds, String todo, String code, String details) {

    /// A chain of causes may be a circle.
    private static final int CAUSES = 8;

    private static final int FRAMES = 12;

    /// Tells any failure: ours with its own words, all others as unexpected.
    public static Problem of(Throwable failure, Words words) {
        return switch (failure) {
            case ProblemException known ->
                    describe(known, known.kind(), known.arguments().toArray(), words);
            default -> describe(failure, ProblemKind.UNEXPECTED, new Object[0], words);
        };
    }

    private static Problem describe(
            Throwable failure, ProblemKind kind, Object[] arguments, Words words) {
        String trace = trace(failure);
        String code = kind.number() + "-" + HexFormat.of().toHexDigits((short) trace.hashCode());
        return new Problem(
                kind,
                words.get(kind.key() + ".message", arguments),
                words.get(kind.key() + ".holds", arguments),
                words.get(kind.key() + ".todo", arguments),
                code,
                trace);
    }

    /// Types and places only: a message of a library could quote what an audited file says.
    private static String trace(Throwable failure) {
        StringBuilder out = new StringBuilder();
        Throwable next = failure;
        for (int depth = 0; next != null && depth < CAUSES; depth++) {
            out.append(next.getClass().getName()).append('\n');
            out.append(
                    Arrays.stream(next.getStackTrace())
                            .limit(FRAMES)
                            .map(frame -> "  at " + frame + "\n")
                            .collect(Collectors.joining()));
            next = next.getCause();
        }
        return out.toString();
    }
}
