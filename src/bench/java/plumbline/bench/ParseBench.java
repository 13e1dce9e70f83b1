package plumbline.bench;

import plumbline.operation.Dialect;
import plumbline.operation.step.Circumstances;
import plumbline.parse.script.ScriptLanguage;
import plumbline.parse.script.tree.ScriptParser;
import plumbline.parse.sql.SqlReader;
import plumbline.parse.sql.reading.GrammarSqlReader;
import plumbline.progress.Progress;
import plumbline.source.FolderScan;
import plumbline.source.SourceDocument;
import plumbline.source.SourceFile;
import plumbline.source.SourceReader;
import plumbline.source.SourceText;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Times the parsers alone, on one thread: statements per second of all SQL files below a folder,
/// and milliseconds per script.
///
/// `java -cp target/classes:LIBRARIES src/bench/java/plumbline/bench/ParseBench.java FOLDER [RUNS]`
public final class ParseBench {

    private ParseBench() {}

    public static void main(String[] arguments) {
        Path root = Path.of(arguments[0]);
        int runs = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3;
        List<SourceFile> files = new FolderScan().scan(root, Progress.none()).files();
        List<SourceDocument> sql = documents(files.stream().filter(ParseBench::isSql));
        List<SourceDocument> scripts =
                documents(
                        files.stream()
                                .filter(f -> ScriptLanguage.findFor(f.relativePath()).isPresent()));
        for (int run = 0; run < runs; run++) {
            sql(sql);
            scripts(scripts);
        }
    }

    private static boolean isSql(SourceFile file) {
        return file.relativePath().endsWith(".sql");
    }

    private static List<SourceDocument> documents(Stream<SourceFile> files) {
        SourceReader reader = new SourceReader();
        return files.flatMap(
                        file ->
                                reader.read(file.path()) instanceof SourceText.Readable readable
                                        ? Stream.of(
                                                new SourceDocument(
                                                        file.relativePath(), readable.text()))
                                        : Stream.empty())
                .toList();
    }

    private static void sql(List<SourceDocument> documents) {
        SqlReader reader = new GrammarSqlReader();
        long statements = 0;
        long start = System.nanoTime();
        for (SourceDocument document : documents) {
            statements +=
                    reader.read(document.embedded(), Dialect.POSTGRESQL, Circumstances.PLAIN)
                            .statements();
        }
        double seconds = seconds(start);
        System.out.printf(
                "%d SQL files, %d statements, %.2f s: %.0f statements/s%n",
                documents.size(), statements, seconds, statements / seconds);
    }

    private static void scripts(List<SourceDocument> documents) {
        ScriptParser parser = new ScriptParser();
        long unreadable = 0;
        long start = System.nanoTime();
        for (SourceDocument document : documents) {
            unreadable += parser.parse(document).unreadable().isEmpty() ? 0 : 1;
        }
        double seconds = seconds(start);
        System.out.printf(
                "%d scripts, %.2f s: %.2f ms each; %d not readable as a whole%n",
                documents.size(),
                seconds,
                1000 * seconds / Math.max(1, documents.size()),
                unreadable);
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
