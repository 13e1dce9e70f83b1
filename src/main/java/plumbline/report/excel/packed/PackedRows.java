package plumbline.report.excel.packed;

import org.jspecify.annotations.Nullable;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/// The rows of a sheet in a file, packed and digested beside whoever makes the next ones.
public final class PackedRows implements AutoCloseable {

    private static final int CHUNK = 1 << 18;

    private final Path file = Files.createTempFile("plumbline", ".rows");
    private final OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
    private final Press press = new Press(out);
    private final CellsDigest digest = new CellsDigest();
    private final Bytes rows = new Bytes();
    private final Bytes cells = new Bytes();
    private CompletableFuture<Void> packing = CompletableFuture.completedFuture(null);
    private @Nullable Segment segment;

    public PackedRows() throws IOException {
        // the files may be missing
    }

    /// Where the next row is written.
    public Bytes rows() {
        return rows;
    }

    /// What stands in a cell of that row.
    public void cell(byte[] column, Bytes row, byte[] content) {
        CellsDigest.tell(cells, column, row, content);
    }

    public void endRow() throws IOException {
        if (rows.length() >= CHUNK) {
            pack();
        }
    }

    private void pack() throws IOException {
        byte[] written = rows.take();
        byte[] told = cells.take();
        await();
        packing = CompletableFuture.runAsync(() -> pack(written, told));
    }

    private void pack(byte[] written, byte[] told) {
        try {
            press.write(written);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        digest.add(told, told.length);
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
    public String end() throws IOException {
        pack();
        await();
        segment = press.end(false);
        close();
        return digest.text();
    }

    /// What was packed, once it has ended.
    public Segment segment() {
        if (segment == null) {
            throw new IllegalStateException("rows are still being written");
        }
        return segment;
    }

    public InputStream open() throws IOException {
        return Files.newInputStream(file);
    }

    @Override
    public void close() throws IOException {
        packing.exceptionally(failed -> null).join();
        press.close();
        out.close();
    }

    public void delete() throws IOException {
        Files.deleteIfExists(file);
    }
}
