package plumbline.cli.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import plumbline.cli.doctor.Diagnosis.Examined;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;

final class ExaminationTest {

    private static final Duration LONG = Duration.ofMinutes(2);

    private static final Probe GIT =
            new Probe(Topic.GIT, () -> Finding.fine("cli.doctor.gtk.fine"));

    @Test
    void findingsStandInTheOrderOfTheProbes() {
        CountDownLatch second = new CountDownLatch(1);
        Probe waiting =
                new Probe(
                        Topic.JAVA,
                        () -> {
                            second.await();
                            return Finding.hint("cli.doctor.cjk.hint");
                        });
        Probe freeing =
                new Probe(
                        Topic.GTK,
                        () -> {
                            second.countDown();
                            return Finding.fine("cli.doctor.gtk.fine");
                        });

        assertThat(new Examination(LONG).of(List.of(waiting, freeing)))
                .extracting(Examined::topic)
                .containsExactly(Topic.JAVA, Topic.GTK);
    }

    @Test
    void aProbeThatHangsIsUnknownAndKeepsNoOtherFromBeingTold() {
        Probe hanging =
                new Probe(
                        Topic.GTK,
                        () -> {
                            new CountDownLatch(1).await();
                            return Finding.fine("cli.doctor.gtk.fine");
                        });

        assertThat(new Examination(Duration.ofSeconds(1)).of(List.of(hanging, GIT)))
                .extracting(each -> each.finding().standing())
                .containsExactly(Standing.UNKNOWN, Standing.FINE);
    }

    @Test
    void aProbeThatFailsSaysByWhatAndNothingOfItsMessage() {
        Probe failing =
                new Probe(
                        Topic.GTK,
                        () -> {
                            throw new IllegalStateException("password=hunter2");
                        });
        Probe breaking =
                new Probe(
                        Topic.PARSER,
                        () -> {
                            throw new UnsatisfiedLinkError("password=hunter2");
                        });

        assertThat(new Examination(LONG).of(List.of(failing, breaking, GIT)))
                .extracting(each -> each.finding().standing() + " " + each.finding().facts())
                .containsExactly(
                        "UNKNOWN [Fact[name=failure, value=java.lang.IllegalStateException]]",
                        "UNKNOWN [Fact[name=failure, value=java.lang.UnsatisfiedLinkError]]",
                        "FINE []");
    }
}
