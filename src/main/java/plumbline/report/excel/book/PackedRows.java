package plumbline.report.excel.book;

import org.jspecify.annotations.Nullable;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/// The rows of a sheet in a file, packed and digested beside whoever makes the next ones.
final class PackedRows implements AutoCloseable {

    private static final int CHUNK = 1 << 18;

    private final Path file = Files.createTempFile("plumbline", ".rows");
    private final OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
    private final Press press = new Press(out);
    private final CellsDigest digest = new CellsDigest();
    private final StringBuilder rows = new StringBuilder();
    private final StringBuilder cells = new StringBuilder();
    private CompletableFuture<Void> packing = CompletableFuture.completedFuture(null);
    private @Nullable Segment segment;

    PackedRows() throws IOException {
        // the files may be missing
    }

    /// Where the next row is written.
    StringBuilder rows() {
        return rows;
    }

    void cell(String name, CharSequence content) {
        CellsDigest.tell(cells, name, content);
    }

    void endRow() throws IOException {
        if (rows.length() >= CHUNK) {
            pack();
        }
    }

    private void pack() throws IOException {
        String written = rows.toString();
        String told = cells.toString();
        rows.setLength(0);
        cells.setLength(0);
        await();
        packing = CompletableFuture.runAsync(() -> pack(written, told));
    }

    private void pack(String written, String told) {
        try {
            press.write(written.getBytes(StandardCharsets.UTF_8));
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        digest.add(told);
    }

    private void await() throws IOException {
        try {
            packing.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof UncheckedIOException full) {
                throw full.getCause();
            }
            throw failed;
        }
    }

    /// No row comes any more.
    String end() throws IOException {
        pack();
        await();
        segment = press.end(false);
        close();
        return digest.text();
    }

    /// What was packed, once it has ended.
    Segment segment() {
        if (segment == null) {
            throw new IllegalStateException("rows are still being written");
        }
        return segment;
    }

    InputStream open() throws IOException {
        return Files.newInputStream(file);
    }

    @Override
    public void close() throws IOException {
        packing.exceptionally(failed -> null).join();
        press.close();
        out.close();
    }

    void delete() throws IOException {
        Files.deleteIfExists(file);
    }
}
