package plumbline.check.evaluation.memory;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32C;

/// A part of what is kept: findings as bytes by the fingerprint of all that they depend on.
record Shard(Map<ByteBuffer, Shard.Entry> entries) {

    /// What was not needed for longest goes first.
    static final int MOST_BYTES = 1 << 20;

    /// Findings that nobody needed for so long are not kept.
    static final int MOST_DAYS = 30;

    private static final long HEAD = 0x506c_756d_624c_0001L;
    private static final int HEAD_SIZE = Long.BYTES + Integer.BYTES;
    private static final int ENTRY_SIZE = Fingerprint.SIZE + 2 * Integer.BYTES;

    /// Findings, and the day since 1970 on which they were needed last.
    record Entry(int day, ByteBuffer body) {}

    Shard() {
        this(new HashMap<>());
    }

    /// Nothing where the bytes are not whole or not ours.
    static Shard read(byte[] bytes) {
        Shard shard = new Shard();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        if (bytes.length < HEAD_SIZE || in.getLong() != HEAD || in.getInt() != sum(in.slice())) {
            return shard;
        }
        try {
            while (in.hasRemaining()) {
                ByteBuffer key = take(in, Fingerprint.SIZE);
                shard.entries.put(key, new Entry(in.getInt(), take(in, in.getInt())));
            }
        } catch (BufferUnderflowException | IndexOutOfBoundsException forged) {
            shard.entries.clear();
        }
        return shard;
    }

    private static ByteBuffer take(ByteBuffer in, int size) {
        ByteBuffer piece = in.slice(in.position(), size);
        in.position(in.position() + size);
        return piece;
    }

    private static int sum(ByteBuffer bytes) {
        CRC32C sum = new CRC32C();
        sum.update(bytes);
        return (int) sum.getValue();
    }

    /// What is worth keeping on a day.
    byte[] write(int today) {
        List<Map.Entry<ByteBuffer, Entry>> newestFirst =
                entries.entrySet().stream()
                        .filter(each -> Math.abs(today - each.getValue().day()) <= MOST_DAYS)
                        .sorted(Comparator.comparingInt(each -> -each.getValue().day()))
                        .toList();
        ByteBuffer out = ByteBuffer.allocate(MOST_BYTES).position(HEAD_SIZE);
        for (Map.Entry<ByteBuffer, Entry> each : newestFirst) {
            ByteBuffer body = each.getValue().body().duplicate();
            if (out.remaining() >= ENTRY_SIZE + body.remaining()) {
                out.put(each.getKey().duplicate()).putInt(each.getValue().day());
                out.putInt(body.remaining()).put(body);
            }
        }
        out.flip().putLong(HEAD).putInt(sum(out.slice(HEAD_SIZE, out.limit() - HEAD_SIZE)));
        return Arrays.copyOf(out.array(), out.limit());
    }
}
