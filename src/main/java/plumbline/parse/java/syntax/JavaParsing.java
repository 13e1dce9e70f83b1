package plumbline.parse.java.syntax;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import com.github.javaparser.Problem;
import com.github.javaparser.ast.CompilationUnit;

import org.jspecify.annotations.Nullable;

import plumbline.operation.step.NotUnderstood;
import plumbline.operation.step.Obstacle;
import plumbline.source.SourceDocument;

import java.util.concurrent.atomic.AtomicReference;

/// Parses a Java file; one that is too deeply nested is refused before the parser sees it.
public final class JavaParsing {

    /// The parser descends about twenty methods for each level.
    private static final long STACK = 128L * 1024 * 1024;

    private JavaParsing() {}

    public static JavaUnit parse(SourceDocument document) {
        String tooDeep = Nesting.findExcess(document.text()).orElse("");
        if (!tooDeep.isEmpty()) {
            return failed(document, Obstacle.LIMIT, tooDeep);
        }
        AtomicReference<@Nullable ParseResult<CompilationUnit>> result = new AtomicReference<>();
        Thread thread =
                new Thread(null, () -> result.set(parse(document.text())), "java-parser", STACK);
        // what the parser throws leaves no result, which is all there is to say about it
        thread.setUncaughtExceptionHandler((_, _) -> {});
        thread.setDaemon(true);
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return failed(document, Obstacle.LIMIT, "interrupted");
        }
        return unit(document, result.get());
    }

    private static ParseResult<CompilationUnit> parse(String text) {
        ParserConfiguration configuration = new ParserConfiguration();
        configuration.setLanguageLevel(LanguageLevel.JAVA_25);
        configuration.setAttributeComments(false);
        configuration.setTabSize(1);
        return new JavaParser(configuration).parse(text);
    }

    private static JavaUnit unit(
            SourceDocument document, @Nullable ParseResult<CompilationUnit> result) {
        if (result == null) {
            return failed(document, Obstacle.BROKEN_SYNTAX, "");
        }
        CompilationUnit tree = result.getResult().orElseGet(CompilationUnit::new);
        if (result.isSuccessful()) {
            return new JavaUnit(document, tree, null);
        }
        JavaUnit bare = new JavaUnit(document, tree, null);
        Problem first = result.getProblems().getFirst();
        int at =
                first.getLocation()
                        .flatMap(where -> where.getBegin().getRange())
                        .map(range -> bare.offset(range.begin))
                        .orElse(0);
        String message = first.getMessage().lines().findFirst().orElse("");
        NotUnderstood problem =
                new NotUnderstood(
                        document.span(at, at + 1),
                        Obstacle.BROKEN_SYNTAX,
                        message,
                        line(document, at));
        return new JavaUnit(document, tree, problem);
    }

    private static JavaUnit failed(SourceDocument document, Obstacle obstacle, String detail) {
        NotUnderstood problem =
                new NotUnderstood(document.span(0, 1), obstacle, detail, line(document, 0));
        return new JavaUnit(document, new CompilationUnit(), problem);
    }

    private static String line(SourceDocument document, int at) {
        return document.text().substring(at).lines().findFirst().orElse("").strip();
    }
}
