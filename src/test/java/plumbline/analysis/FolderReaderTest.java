package plumbline.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import plumbline.framework.Framework;
import plumbline.framework.Migration;
import plumbline.operation.step.Obstacle;
import plumbline.progress.Progress;
import plumbline.setting.Surroundings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;

final class FolderReaderTest {

    @TempDir private Path root;

    private final LineAdapter drops = new LineAdapter(Framework.KNEX, ".drop");
    private final FolderReader reader = new FolderReader(List.of(drops));

    private void write(String file, String text) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private FolderReading read() {
        return reader.read(root, Progress.none());
    }

    @Test
    void eachFolderWithMigrationsIsAServiceOfItsName() throws IOException {
        write("services/orders/1.drop", "a\nb");
        write("services/users/1.drop", "c");
        write("api/1.drop", "d");

        assertThat(read().services())
                .extracting(ServiceReading::name)
                .containsExactly(root.getFileName() + "/api", "orders", "users");
    }

    @Test
    void servicesOfOneNameAreToldApartByTheirPath() throws IOException {
        write("a/orders/1.drop", "x");
        write("b/orders/1.drop", "x");

        assertThat(read().services())
                .extracting(ServiceReading::name)
                .containsExactly("a/orders", "b/orders");
    }

    @Test
    void aFileBelongsToTheAdapterThatStandsFirst() throws IOException {
        write("s/1.drop", "a");
        LineAdapter second = new LineAdapter(Framework.PLAIN_SQL, "p");
        FolderReader both = new FolderReader(List.of(drops, second));

        FolderReading reading = both.read(root, Progress.none());

        assertThat(reading.services())
                .singleElement()
                .extracting(ServiceReading::sets)
                .satisfies(sets -> assertThat(sets).hasSize(1));
        assertThat(second.reads()).isZero();
    }

    @Test
    void anAdapterThatFailsCostsOneMigrationAndIsTold() throws IOException {
        write("s/1.drop", "a");
        write("s/fails.drop", "b");

        FolderReading reading = read();

        List<Migration> migrations = reading.services().getFirst().migrations().toList();
        assertThat(migrations).extracting(Migration::id).containsExactly("1.drop", "fails.drop");
        assertThat(migrations.getLast().up().notUnderstood())
                .singleElement()
                .satisfies(each -> assertThat(each.obstacle()).isEqualTo(Obstacle.LIMIT));
        assertThat(reading.incidents())
                .singleElement()
                .satisfies(each -> assertThat(each.file()).isEqualTo("s/fails.drop"));
    }

    @Test
    void readingAgainReadsOnlyWhatChanged() throws IOException {
        for (int i = 0; i < 20; i++) {
            write("s/" + i + ".drop", "a");
        }
        read();
        write("s/7.drop", "a\nchanged");

        FolderReading again = read();

        assertThat(drops.reads()).isEqualTo(21);
        assertThat(again.timings().unitsKept()).isEqualTo(19);
        assertThat(
                        again.services()
                                .getFirst()
                                .migrations()
                                .filter(each -> each.file().equals("s/7.drop"))
                                .findFirst()
                                .orElseThrow()
                                .up()
                                .steps())
                .hasSize(2);
    }

    @Test
    void whatWasTouchedButSaysTheSameIsNotReadAgain() throws IOException {
        write("s/1.drop", "a");
        read();
        Files.setLastModifiedTime(
                root.resolve("s/1.drop"), FileTime.fromMillis(1_000_000_000_000L));

        read();

        assertThat(drops.reads()).isEqualTo(1);
    }

    @Test
    void anAdapterLooksAgainOnlyWhenWhatItLookedAtIsDifferent() throws IOException {
        write("s/1.drop", "a");
        read();
        write("s/1.drop", "a\nb");
        read();
        assertThat(drops.searches()).isEqualTo(1);

        write("s/2.drop", "c");

        assertThat(read().services().getFirst().migrations()).hasSize(2);
        assertThat(drops.searches()).isEqualTo(2);
    }

    @Test
    void whatStandsAroundTheMigrationsIsReadAgainWhenItChanges() throws IOException {
        write("s/1.drop", "a");
        write("s/Dockerfile", "FROM node:20\n");
        Surroundings first = read().services().getFirst().surroundings();
        assertThat(read().services().getFirst().surroundings()).isSameAs(first);

        write("s/Dockerfile", "FROM node:22-alpine\n");

        assertThat(read().services().getFirst().surroundings()).isNotEqualTo(first);
    }

    @Test
    void aReadingThatIsStoppedSaysSo() throws IOException {
        write("s/1.drop", "a");
        Progress stopped =
                new Progress() {
                    @Override
                    public void report(long done, long total, String item) {}

                    @Override
                    public boolean isCancelled() {
                        return true;
                    }
                };

        assertThat(reader.read(root, stopped).complete()).isFalse();
    }
}
