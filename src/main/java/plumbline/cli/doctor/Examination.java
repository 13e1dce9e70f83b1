package plumbline.cli.doctor;

import plumbline.cli.doctor.Diagnosis.Examined;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Looks at all things at once; none that fails or hangs keeps the others from being told.
record Examination(Duration patience) {

    List<Examined> of(List<Probe> probes) {
        List<FutureTask<Finding>> looks = new ArrayList<>();
        for (Probe probe : probes) {
            FutureTask<Finding> look = new FutureTask<>(probe.look());
            // a virtual thread that hangs in native code would hold up all others
            Thread.ofPlatform().daemon().start(look);
            looks.add(look);
        }
        long end = System.nanoTime() + patience.toNanos();
        List<Examined> examined = new ArrayList<>();
        for (int i = 0; i < looks.size(); i++) {
            Finding finding = await(looks.get(i), end - System.nanoTime());
            examined.add(new Examined(probes.get(i).topic(), finding));
        }
        return examined;
    }

    private Finding await(FutureTask<Finding> look, long nanos) {
        try {
            return look.get(Math.max(0, nanos), TimeUnit.NANOSECONDS);
        } catch (TimeoutException tooSlow) {
            return Finding.unknown("cli.doctor.slow", new Fact("seconds", patience.toSeconds()));
        } catch (ExecutionException failure) {
            Throwable cause = failure.getCause();
            // no message: it could hold anything
            String name = cause == null ? "" : cause.getClass().getName();
            return Finding.unknown("cli.doctor.failed", new Fact("failure", name));
        } catch (InterruptedException failure) {
            Thread.currentThread().interrupt();
            return Finding.unknown("cli.doctor.slow", new Fact("seconds", 0L));
        }
    }
}
