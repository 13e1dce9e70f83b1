import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Makes what the installers of all systems carry: the application with a Java of its own.
///
/// `java -cp "target/plumbline/lib/*" installer/java/Image.java` by a JDK 25, after `mvn package`;
/// all of it goes to `target/installer/`. Why it is made so stands in decision 0036.
final class Image {

    /// What no class names, but is looked up: words of dates in German, encodings of old files.
    private static final String LOOKED_UP = "jdk.localedata,jdk.charsets,jdk.zipfs";

    /// The cache is refused where a jar is older or younger than it was when the cache was made.
    private static final Instant FILE_TIME = Instant.parse("2026-01-01T00:00:00Z");

    private static final Path PROGRAM = Path.of("target", "plumbline");
    private static final Path OUT = Path.of("target", "installer");
    private static final Path APP = OUT.resolve("app");
    private static final Path RUNTIME = OUT.resolve("runtime");
    private static final Path OF_WINDOW = APP.resolve("window.aot");
    private static final Path OF_AUDIT = APP.resolve("audit.aot");
    private static final Path OF_LINT = APP.resolve("lint.aot");
    private static final String SYSTEM = System.getProperty("os.name").toLowerCase();

    private final List<Path> jars;
    private final Path program;

    private Image() throws IOException {
        jars = list(PROGRAM.resolve("lib"));
        program = jars.stream().filter(Image::isOurs).findFirst().orElseThrow();
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        for (String made : List.of("app", "runtime", "icons", "image", "training")) {
            delete(OUT.resolve(made));
        }
        Image image = new Image();
        image.layOut();
        Icons.draw(
                Path.of("src/main/resources/plumbline/icons/plumbline.svg"), OUT.resolve("icons"));
        image.link();
        settle(APP);
        settle(RUNTIME);
        image.train();
        image.describe();
        image.pack();
        settle(OUT.resolve("image"));
    }

    private static boolean isOurs(Path jar) {
        return jar.getFileName().toString().matches("plumbline-\\d.*\\.jar");
    }

    private String version() {
        return program.getFileName().toString().replaceAll("plumbline-|\\.jar", "");
    }

    private void layOut() throws IOException {
        copy(PROGRAM.resolve("lib"), APP.resolve("lib"));
        copy(PROGRAM.resolve("sample-projects"), APP.resolve("sample-projects"));
        copy(Path.of("installer", "image"), APP.resolve("bin"));
        Path command = APP.resolve("bin/plumbline");
        if (!command.toFile().setExecutable(true, false)) {
            throw new IOException(command + " cannot be made executable");
        }
        for (Path jar : jars) {
            Natives.unpack(jar, APP.resolve("lib"));
            if (Classes.renew(APP.resolve("lib").resolve(jar.getFileName()))) {
                System.out.println("converted, too old for a cache: " + jar.getFileName());
            }
        }
        Licences.write(jars.stream().filter(jar -> !isOurs(jar)).toList(), APP.resolve("licences"));
    }

    private void link() {
        List<String> asked =
                List.of(
                        "--print-module-deps",
                        "--ignore-missing-deps",
                        "--multi-release",
                        "25",
                        "--class-path",
                        together(jars.stream()),
                        program.toString());
        String needed = tool("jdeps", asked).strip();
        System.out.println("modules of the runtime: " + needed + "," + LOOKED_UP);
        tool(
                "jlink",
                List.of(
                        "--add-modules",
                        needed + "," + LOOKED_UP,
                        "--include-locales=en,de",
                        "--strip-java-debug-attributes",
                        "--no-header-files",
                        "--no-man-pages",
                        "--compress=zip-6",
                        "--generate-cds-archive",
                        "--output",
                        RUNTIME.toString()));
    }

    /// Lets the application do once what people do first, which also shows that the runtime lacks
    /// nothing. All classes of a cache are loaded at each start, so that each has only its own.
    private void train() throws IOException, InterruptedException {
        Path samples = APP.resolve("sample-projects");
        Path migrations = samples.resolve("ledger/src/main/resources/db/migration");
        train(OF_WINDOW);
        train(OF_LINT, "lint", migrations.resolve("V4__tenant_isolation.sql").toString());
        String report = training().resolve("report.xlsx").toString();
        String service = samples.resolve("order-service").toString();
        train(OF_AUDIT, "audit", service, "--format", "xlsx", "--out", report);
    }

    private static Path training() throws IOException {
        return Files.createDirectories(OUT.resolve("training"));
    }

    /// Where Java makes no cache of it, the application only starts slower.
    private void train(Path cache, String... typed) throws IOException, InterruptedException {
        Path home = training();
        Path output = home.resolve(cache.getFileName() + ".txt");
        List<String> command = new ArrayList<>();
        command.add(RUNTIME.resolve("bin/java").toString());
        options(APP.toAbsolutePath().toString()).forEach(command::add);
        command.add("-XX:AOTCacheOutput=" + cache);
        command.add("-Dplumbline.leave=first-frame");
        command.add("-Dplumbline.home.user=" + home);
        command.addAll(List.of("-cp", classPath(), "plumbline.app.Launcher"));
        command.addAll(List.of(typed));
        int exit =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(output.toFile())
                        .start()
                        .waitFor();
        // 1 says that there are findings
        if (exit > 1) {
            throw new IOException("the application failed in training, see " + output);
        }
        if (!Files.exists(cache)) {
            System.err.println("Java made no cache, see " + output);
        }
    }

    /// Manual and completion, as the program itself prints them.
    private void describe() throws IOException, InterruptedException {
        Path share = Files.createDirectories(APP.resolve("share"));
        print(share.resolve("plumbline.1"), "man");
        print(share.resolve("plumbline.bash"), "completion", "bash");
        print(share.resolve("_plumbline"), "completion", "zsh");
        print(share.resolve("plumbline.fish"), "completion", "fish");
    }

    private void print(Path file, String... command) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>();
        all.addAll(List.of(RUNTIME.resolve("bin/java").toString(), "-cp", classPath()));
        all.add("plumbline.app.Launcher");
        all.addAll(List.of(command));
        Process process =
                new ProcessBuilder(all)
                        .redirectOutput(file.toFile())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        if (process.waitFor() != 0) {
            System.out.println("nothing is printed by plumbline " + String.join(" ", command));
            Files.delete(file);
        }
    }

    private void pack() throws IOException {
        Path icon = OUT.resolve("icons").resolve(icon());
        List<String> arguments = new ArrayList<>();
        arguments.addAll(List.of("--type", "app-image", "--name", "Plumbline"));
        arguments.addAll(List.of("--app-version", packed(version()), "--icon", icon.toString()));
        arguments.addAll(List.of("--vendor", "Plumbline"));
        arguments.addAll(List.of("--description", "Audits the database migrations of services"));
        arguments.addAll(List.of("--input", APP.toString(), "--runtime-image", RUNTIME.toString()));
        arguments.addAll(List.of("--main-jar", "lib/" + program.getFileName()));
        arguments.addAll(List.of("--main-class", "plumbline.app.Launcher"));
        arguments.addAll(List.of("--dest", OUT.resolve("image").toString()));
        options("$APPDIR").forEach(option -> arguments.addAll(List.of("--java-options", option)));
        if (Files.exists(OF_WINDOW)) {
            String cache = "-XX:AOTCache=$APPDIR/" + OF_WINDOW.getFileName();
            arguments.addAll(List.of("--java-options", cache));
            arguments.addAll(List.of("--java-options", "-Xlog:aot=off,cds=off"));
        }
        tool("jpackage", arguments);
    }

    /// On macOS jpackage refuses a 0 as first number; the script for macOS puts it right again.
    private static String packed(String version) {
        return SYSTEM.startsWith("mac") ? version.replaceFirst("^0\\.", "1.") : version;
    }

    /// JavaFX is on the class path, where no module has to be opened for a library.
    private static Stream<String> options(String app) {
        return Stream.of(
                "--enable-native-access=ALL-UNNAMED",
                "-Dplumbline.home=" + app,
                "-Dplumbline.samples=" + app + "/sample-projects",
                "-Dtree-sitter-lib=" + app);
    }

    /// As jpackage orders it: the cache fits no other order.
    private String classPath() {
        return together(
                Stream.concat(Stream.of(program), jars.stream().filter(jar -> !isOurs(jar)))
                        .map(jar -> APP.resolve("lib").resolve(jar.getFileName())));
    }

    private static String together(Stream<Path> jars) {
        return jars.map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private static String icon() {
        if (SYSTEM.startsWith("windows")) {
            return "plumbline.ico";
        }
        return SYSTEM.startsWith("mac") ? "plumbline.icns" : "plumbline-256.png";
    }

    private static String tool(String name, List<String> arguments) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(said, true);
        ToolProvider tool = ToolProvider.findFirst(name).orElseThrow();
        if (tool.run(out, out, arguments.toArray(String[]::new)) != 0) {
            throw new IllegalStateException(name + " " + arguments + "\n" + said);
        }
        return said.toString();
    }

    private static void settle(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.toList()) {
                Files.setLastModifiedTime(each, FileTime.from(FILE_TIME));
            }
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : all.toList()) {
                Path target = to.resolve(from.relativize(each).toString());
                if (Files.isDirectory(each)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(each, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
