package plumbline.check.evaluation.memory;

import plumbline.check.evaluation.memory.Shard.Entry;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// All that is kept in a folder: many small files, so that a short run reads and writes little.
final class Shards {

    private static final int COUNT = 64;

    private final MemoryFolder folder;
    private final int today;
    private final Map<Integer, Shard> read = new ConcurrentHashMap<>();
    private final Map<Integer, Map<ByteBuffer, ByteBuffer>> needed = new ConcurrentHashMap<>();

    /// The day counts from 1970.
    Shards(MemoryFolder folder, int today) {
        this.folder = folder;
        this.today = today;
    }

    Optional<byte[]> find(ByteBuffer key) {
        Entry entry = read.computeIfAbsent(number(key), this::read).entries().get(key);
        if (entry == null) {
            return Optional.empty();
        }
        if (entry.day() != today) {
            put(key, entry.body());
        }
        byte[] body = new byte[entry.body().remaining()];
        entry.body().get(0, body);
        return Optional.of(body);
    }

    void put(ByteBuffer key, ByteBuffer body) {
        needed.computeIfAbsent(number(key), _ -> new ConcurrentHashMap<>()).put(key, body);
    }

    /// Lays what was put or needed over what the files say now, for others may have written too.
    void save() {
        try {
            if (!needed.isEmpty() && folder.make()) {
                for (Map.Entry<Integer, Map<ByteBuffer, ByteBuffer>> each : needed.entrySet()) {
                    save(each.getKey(), each.getValue());
                }
                folder.tidy();
            }
        } catch (IOException | RuntimeException unwritable) {
            needed.clear();
        }
    }

    private void save(int number, Map<ByteBuffer, ByteBuffer> bodies) throws IOException {
        Shard shard = read(number);
        bodies.forEach((key, body) -> shard.entries().put(key, new Entry(today, body)));
        folder.write(name(number), shard.write(today));
    }

    private Shard read(int number) {
        return folder.find(name(number), Shard.MOST_BYTES).map(Shard::read).orElseGet(Shard::new);
    }

    private static int number(ByteBuffer key) {
        return Math.floorMod(key.get(0), COUNT);
    }

    private static String name(int number) {
        return "" + number;
    }
}
