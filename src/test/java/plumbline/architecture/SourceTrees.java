package plumbline.architecture;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/// Java files as the compiler reads them: what stands in a comment is no code.
public record SourceTrees(List<CompilationUnitTree> units, SourcePositions positions) {

    /// All Java files below a folder, with or without errors in them.
    public static SourceTrees below(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return parse(
                    all.filter(file -> file.toString().endsWith(".java"))
                            .sorted()
                            .map(file -> new Text(file.toUri(), read(file)))
                            .toList());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// One file that only a test knows.
    public static SourceTrees of(String text) {
        return parse(List.of(new Text(URI.create("text:///Text.java"), text)));
    }

    /// How many lines a piece of a file stands on.
    int lines(CompilationUnitTree unit, Tree piece) {
        LineMap lines = unit.getLineMap();
        long first = lines.getLineNumber(positions.getStartPosition(unit, piece));
        long last = lines.getLineNumber(positions.getEndPosition(unit, piece));
        return Math.toIntExact(last - first + 1);
    }

    private static SourceTrees parse(List<? extends JavaFileObject> files) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> options = List.of("-proc:none");
        JavacTask task =
                (JavacTask) compiler.getTask(null, null, found -> {}, options, null, files);
        try {
            List<CompilationUnitTree> units = new ArrayList<>();
            task.parse().forEach(units::add);
            return new SourceTrees(List.copyOf(units), Trees.instance(task).getSourcePositions());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static final class Text extends SimpleJavaFileObject {

        private final String text;

        Text(URI place, String text) {
            super(place, Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
