package plumbline.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/// A few lines of wrong code, compiled aside, on which a rule shows that it bites.
///
/// It may stand in our own packages, and in those of libraries that are not there yet.
record Sketch(JavaClasses classes) {

    private static final Pattern PACKAGE = Pattern.compile("package ([\\w.]+);");
    private static final Pattern TYPE = Pattern.compile("(?:class|interface|enum|record) (\\w+)");

    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

    /// Shared, since opening the class path takes far longer than compiling two lines.
    private static final StandardJavaFileManager FILES =
            COMPILER.getStandardFileManager(null, null, null);

    static Sketch of(String... sources) {
        try {
            Path folder = Files.createTempDirectory("sketch");
            try {
                compile(sources, folder);
                return new Sketch(new ClassFileImporter().importPath(folder));
            } finally {
                delete(folder);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// Two classes, given with their packages, of which the first uses the second.
    static Sketch use(String user, String used) {
        String source =
                "package %s; public final class %s { %s field; }"
                        .formatted(packageOf(user), nameOf(user), used);
        return used.startsWith("java.")
                ? of(source)
                : of(
                        source,
                        "package %s; public class %s {}".formatted(packageOf(used), nameOf(used)));
    }

    /// What the rule has against this code.
    List<String> violations(ArchRule rule) {
        // an innocent sketch may hold nothing that the rule is about
        return House.violations(classes, rule.allowEmptyShould(true));
    }

    private static void compile(String[] sources, Path folder) throws IOException {
        FILES.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(folder));
        StringWriter said = new StringWriter();
        List<Source> units = Arrays.stream(sources).map(Source::new).toList();
        if (!COMPILER.getTask(said, FILES, null, List.of("-proc:none"), null, units).call()) {
            throw new IllegalArgumentException(said.toString());
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }

    private static String packageOf(String type) {
        return type.substring(0, type.lastIndexOf('.'));
    }

    private static String nameOf(String type) {
        return type.substring(type.lastIndexOf('.') + 1);
    }

    private static String first(Pattern pattern, String text, String otherwise) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(1) : otherwise;
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String text) {
            super(place(text), Kind.SOURCE);
            this.text = text;
        }

        private static URI place(String text) {
            String home = first(PACKAGE, text, "").replace('.', '/');
            String name = first(TYPE, text, "package-info");
            return URI.create("sketch:///" + home + "/" + name + ".java");
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
