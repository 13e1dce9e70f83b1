package plumbline.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Edits of migrations and of what surrounds them, from the history of a repository, as git's own
/// program tells them.
final class AnchorEdits {

    private static final Pattern RELEVANT =
            Pattern.compile(
                    "(?i)(.*/)?(dockerfile[^/]*|[^/]*\\.dockerfile|(docker-)?compose[^/]*|package\\.json"
                        + "|knexfile\\.[jt]s|[^/]*entrypoint[^/]*\\.sh|\\.gitlab-ci\\.yml"
                        + "|application[^/]*\\.(ya?ml|properties)|ormconfig[^/]*|data-?source\\.[jt]s)"
                        + "|\\.github/workflows/.*|\\.circleci/.*"
                        + "|.*(migration|changelog|liquibase|flyway|schema).*"
                        + "\\.(js|ts|sql|xml|ya?ml|java|kt|json)");

    private static final int COMMITS = 4000;

    private final Path repository;
    private final Map<String, List<Hunk>> known = new HashMap<>();

    AnchorEdits(Path repository) {
        this.repository = repository;
    }

    /// A file that was modified (M), deleted (D) or renamed (R) by a commit.
    record Edit(char status, String commit, String before, String after) {}

    /// Lines of a file that others took the place of; no lines where some were added.
    record Hunk(int first, int count, int newFirst, int newCount) {}

    static boolean isRelevant(String path) {
        return RELEVANT.matcher(path).matches();
    }

    /// At most so many of each status and two of each commit.
    List<Edit> sample(int each, Random random) {
        List<Edit> all = new ArrayList<>();
        String commit = "";
        for (String line : log()) {
            String[] parts = line.split("\t", -1);
            if (line.startsWith("@")) {
                commit = line.substring(1);
            } else if (parts.length > 1 && isRelevant(parts[1])) {
                all.add(new Edit(line.charAt(0), commit, parts[1], parts[parts.length - 1]));
            }
        }
        Collections.shuffle(all, random);
        return Stream.of('M', 'D', 'R').flatMap(status -> some(all, status, each)).toList();
    }

    private List<String> log() {
        return git(
                List.of(
                        "log",
                        "--no-merges",
                        "-n" + COMMITS,
                        "-M50%",
                        "--diff-filter=MDR",
                        "--name-status",
                        "--format=@%H"));
    }

    private static Stream<Edit> some(List<Edit> all, char status, int most) {
        List<String> commits = new ArrayList<>();
        return all.stream()
                .filter(each -> each.status() == status)
                .filter(each -> Collections.frequency(commits, each.commit()) < 2)
                .filter(each -> commits.add(each.commit()))
                .limit(most);
    }

    /// What changed in the file of an edit, if it is still there.
    List<Hunk> hunks(Edit edit, String... options) {
        return known.computeIfAbsent(edit + String.join(" ", options), _ -> diff(edit, options));
    }

    private List<Hunk> diff(Edit edit, String... options) {
        if (edit.status() == 'D') {
            return List.of();
        }
        List<String> command = new ArrayList<>(List.of("diff", "-U0", "--no-ext-diff"));
        command.addAll(List.of(options));
        command.add(edit.commit() + "^:" + edit.before());
        command.add(edit.commit() + ":" + edit.after());
        return git(command).stream().filter(each -> each.startsWith("@@")).map(this::hunk).toList();
    }

    private Hunk hunk(String line) {
        int[] numbers =
                Arrays.stream(line.split(" ", 4))
                        .skip(1)
                        .limit(2)
                        .flatMap(
                                each ->
                                        Stream.of((each + ",1").substring(1).split(",", -1))
                                                .limit(2))
                        .mapToInt(Integer::parseInt)
                        .toArray();
        return new Hunk(numbers[0], numbers[1], numbers[2], numbers[3]);
    }

    List<String> git(List<String> arguments) {
        List<String> command = new ArrayList<>(List.of("git", "--git-dir=" + repository));
        command.addAll(arguments);
        try {
            Process git =
                    new ProcessBuilder(command)
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();
            try (InputStream out = git.getInputStream()) {
                return new String(out.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
