package plumbline.gui;

import java.lang.management.ManagementFactory;
import java.time.Duration;

/// How long the caller's thread itself works; what others do on the machine does not count.
public final class CpuTime {

    private CpuTime() {}

    public static Duration of(Runnable action) {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        action.run();
        return Duration.ofNanos(
                ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before);
    }
}
