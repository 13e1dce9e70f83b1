package plumbline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Starts the packaged program a few times and tells how long a person waits for the first picture.
///
/// Needs `mvn package` and a display: `java src/bench/java/plumbline/bench/FirstFrameBench.java
/// [RUNS [FOLDER…]]`
public final class FirstFrameBench {

    private static final Pattern LOGGED = Pattern.compile("First frame after (\\d+) ms");
    private static final int PATIENCE_SECONDS = 60;

    private FirstFrameBench() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        int runs = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 7;
        List<String> folders = Stream.of(arguments).skip(1).toList();
        List<Integer> millis = new ArrayList<>();
        for (int run = 0; run < runs; run++) {
            millis.add(measure(folders));
        }
        List<Integer> sorted = millis.stream().sorted().toList();
        System.out.printf(
                "first frame, ms, %d runs: min %d, median %d, max %d  %s%n",
                runs, sorted.getFirst(), sorted.get(runs / 2), sorted.getLast(), millis);
    }

    private static int measure(List<String> folders) throws IOException, InterruptedException {
        Path home = Files.createTempDirectory("plumbline-bench");
        List<String> command = new ArrayList<>(List.of("target/plumbline/bin/plumbline"));
        command.addAll(folders);
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        builder.environment()
                .merge(
                        "PLUMBLINE_JAVA_OPTS",
                        "-Dplumbline.leave=first-frame -Dplumbline.home.user=" + home,
                        (given, ours) -> given + " " + ours);
        Process process = builder.start();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException("no end after " + PATIENCE_SECONDS + " s");
        }
        Matcher logged = LOGGED.matcher(Files.readString(home.resolve("logs/plumbline-0.log")));
        if (!logged.find()) {
            throw new IOException("no first frame in " + home);
        }
        return Integer.parseInt(logged.group(1));
    }
}
