package plumbline.report.excel.packed;

import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/// Packs a piece of a file so that other pieces can stand before and behind it.
public final class Press implements AutoCloseable {

    private static final int ROOM = 1 << 16;

    private final OutputStream to;
    private final Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
    private final CRC32 checksum = new CRC32();
    private final byte[] room = new byte[ROOM];

    public Press(OutputStream to) {
        this.to = to;
    }

    public void write(byte[] bytes) throws IOException {
        checksum.update(bytes);
        deflater.setInput(bytes);
        while (!deflater.needsInput()) {
            to.write(room, 0, deflater.deflate(room));
        }
    }

    /// Ends the piece; nothing can follow on the `last` one.
    public Segment end(boolean last) throws IOException {
        if (last) {
            deflater.finish();
        }
        int length;
        do {
            length = deflater.deflate(room, 0, ROOM, Deflater.SYNC_FLUSH);
            to.write(room, 0, length);
        } while (length == ROOM);
        return new Segment(
                (int) checksum.getValue(), deflater.getBytesRead(), deflater.getBytesWritten());
    }

    @Override
    public void close() {
        deflater.end();
    }
}
