package plumbline.bench;

import plumbline.bench.AnchorEdits.Edit;
import plumbline.bench.AnchorEdits.Hunk;
import plumbline.review.anchor.Anchor;
import plumbline.review.anchor.Found;
import plumbline.review.anchor.Recheck;
import plumbline.review.anchor.Structure;
import plumbline.review.anchor.Versions;
import plumbline.review.structure.CodeStructure;
import plumbline.source.SourceTree;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Takes evidence from files before real edits, looks for it after them, and compares what became
/// of it with what git's own diff says.
///
/// `java -cp target/classes:LIBRARIES src/bench/java/plumbline/bench/AnchorBench.java NAMES EDITS
/// SEED GIT_DIRECTORY…`: with `names` or `without`, at most EDITS of each kind and repository.
public final class AnchorBench {

    private static final int RANGES = 6;
    private static final int LONGEST = 8;

    private final Structure structure;
    private final boolean git;
    private final Random random;
    private final Map<String, Integer> counts = new TreeMap<>();
    private int checked;

    private AnchorBench(Structure structure, boolean git, long seed) {
        this.structure = structure;
        this.git = git;
        this.random = new Random(seed);
    }

    public static void main(String[] arguments) throws IOException {
        Structure structure = arguments[0].contains("names") ? new CodeStructure() : Structure.NONE;
        AnchorBench bench =
                new AnchorBench(
                        structure, arguments[0].contains("git"), Long.parseLong(arguments[2]));
        for (String repository : Arrays.asList(arguments).subList(3, arguments.length)) {
            bench.run(Path.of(repository), Integer.parseInt(arguments[1]));
        }
        bench.tell();
    }

    private void run(Path repository, int most) throws IOException {
        AnchorEdits edits = new AnchorEdits(repository);
        List<Edit> sample = edits.sample(most, random);
        System.out.printf("%s: %d edits%n", repository, sample.size());
        try (AnchorTrees trees = new AnchorTrees(repository)) {
            for (Edit edit : sample) {
                check(edit, edits, trees);
            }
        }
    }

    private void check(Edit edit, AnchorEdits edits, AnchorTrees trees) throws IOException {
        List<Hunk> hunks = edits.hunks(edit);
        SourceTree before = trees.at(edit.commit() + "^", edit.before());
        int lines =
                before.findDocument(edit.before())
                        .map(each -> (int) each.text().lines().count())
                        .orElse(0);
        Recheck then = new Recheck(before, "", structure);
        List<Anchor> anchors =
                IntStream.range(0, lines == 0 ? 0 : RANGES)
                        .mapToObj(each -> take(then, edit, range(each, lines, hunks)))
                        .flatMap(Optional::stream)
                        .toList();
        Versions versions = git ? trees.versions(edit.commit() + "^") : Versions.NONE;
        Recheck now = new Recheck(trees.at(edit.commit(), edit.after()), "", structure, versions);
        checked += anchors.isEmpty() ? 0 : 1;
        anchors.forEach(each -> compare(edit, edits, each, now.check(each)));
    }

    private static Optional<Anchor> take(Recheck recheck, Edit edit, int[] range) {
        return recheck.take(edit.before(), range[0], range[1], "", "");
    }

    /// A third anywhere, the others in or near what changed.
    private int[] range(int number, int lines, List<Hunk> hunks) {
        int more = random.nextInt(LONGEST);
        int from = 1 + random.nextInt(lines);
        if (number % 3 != 0 && !hunks.isEmpty()) {
            Hunk hunk = hunks.get(random.nextInt(hunks.size()));
            int spread = number % 3 == 1 ? 2 : 12;
            from = hunk.first() + random.nextInt(hunk.count() + spread) - spread / 2 - more / 2;
        }
        int first = Math.clamp(from, 1, lines);
        return new int[] {first, Math.min(lines, first + more)};
    }

    private void compare(Edit edit, AnchorEdits edits, Anchor anchor, Found finding) {
        AnchorTruth truth = truth(edit, edits, anchor, "--diff-algorithm=myers");
        boolean agrees = truth.agrees(finding);
        boolean elsewhere = !agrees && finding.freshness().holds() && truth.holds();
        String here = elsewhere ? "ELSEWHERE" : finding.freshness().name();
        counts.merge(truth.kind() + ">" + here, 1, Integer::sum);
        if (!agrees) {
            boolean disputed =
                    Stream.of("minimal", "patience", "histogram")
                            .map(each -> truth(edit, edits, anchor, "--diff-algorithm=" + each))
                            .anyMatch(each -> each.agrees(finding));
            show(edit, anchor, finding, truth, disputed);
        }
    }

    private static AnchorTruth truth(Edit edit, AnchorEdits edits, Anchor anchor, String how) {
        return AnchorTruth.of(edit, edits.hunks(edit, how), edits.hunks(edit, how, "-w"), anchor);
    }

    private static void show(
            Edit edit, Anchor anchor, Found finding, AnchorTruth truth, boolean disputed) {
        System.out.printf(
                "%s %s %s %s:%d-%d, git %s %d%s, here %s %s %s:%d, %s%n",
                edit.status(),
                edit.commit(),
                edit.after(),
                anchor.path(),
                anchor.firstLine(),
                anchor.lastLine(),
                truth.kind(),
                truth.first(),
                disputed ? " disputed" : "",
                finding.freshness(),
                finding.reason(),
                finding.anchor().path(),
                finding.anchor().firstLine(),
                anchor.structure());
    }

    private void tell() {
        List<String> here = List.of("FRESH", "MOVED", "ELSEWHERE", "CHANGED", "GONE", "UNREADABLE");
        System.out.printf("%n%d edits%n%-12s", checked, "git / here");
        here.forEach(each -> System.out.printf("%12s", each));
        for (AnchorTruth.Kind kind : AnchorTruth.Kind.values()) {
            System.out.printf("%n%-12s", kind);
            here.stream()
                    .map(each -> counts.getOrDefault(kind + ">" + each, 0))
                    .forEach(each -> System.out.printf("%12d", each));
        }
        System.out.println();
    }
}
