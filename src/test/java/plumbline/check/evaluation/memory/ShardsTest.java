package plumbline.check.evaluation.memory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.ByteBuffer;
import java.nio.file.Path;

/// How long and how much is kept.
final class ShardsTest {

    private static final int TODAY = 20_000;

    @TempDir Path folder;

    private Shards on(int day) {
        return new Shards(new MemoryFolder(folder.resolve("lint")), day);
    }

    /// All in one file.
    private static ByteBuffer key(int number) {
        return ByteBuffer.allocate(Fingerprint.SIZE).putInt(Integer.BYTES, number);
    }

    private void put(int number, int day) {
        Shards shards = on(day);
        shards.put(key(number), ByteBuffer.wrap(new byte[] {(byte) number}));
        shards.save();
    }

    @ParameterizedTest
    @CsvSource({"0, 30, true", "0, 31, false", "20, 50, true", "20, 51, false"})
    void whatNobodyNeededForAMonthIsForgotten(int needed, int then, boolean known) {
        put(1, TODAY);
        Shards shards = on(TODAY + needed);
        assertThat(shards.find(key(1))).contains(new byte[] {1});
        shards.save();
        put(2, TODAY + then);

        assertThat(on(TODAY + then).find(key(1)).isPresent()).isEqualTo(known);
        assertThat(on(TODAY + then).find(key(2))).contains(new byte[] {2});
    }

    @Test
    void noMoreIsKeptThanFits() {
        Shard shard = new Shard();
        ByteBuffer body = ByteBuffer.allocate(Shard.MOST_BYTES / 8);
        for (int day = 1; day <= 20; day++) {
            shard.entries().put(key(day), new Shard.Entry(day, body));
        }
        byte[] written = shard.write(20);

        assertThat(written).hasSizeLessThanOrEqualTo(Shard.MOST_BYTES);
        assertThat(Shard.read(written).entries().values())
                .extracting(Shard.Entry::day)
                .containsExactlyInAnyOrder(14, 15, 16, 17, 18, 19, 20);
    }

    @Test
    void whatDoesNotFitAtAllKeepsNothingElseOut() {
        Shard shard = new Shard();
        ByteBuffer body = ByteBuffer.allocate(Shard.MOST_BYTES);
        shard.entries().put(key(1), new Shard.Entry(2, body));
        shard.entries().put(key(2), new Shard.Entry(1, ByteBuffer.allocate(1)));

        assertThat(Shard.read(shard.write(2)).entries()).containsOnlyKeys(key(2));
    }
}
