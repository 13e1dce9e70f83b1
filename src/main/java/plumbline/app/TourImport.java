package plumbline.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The audit made by hand that lies beside the samples, as it comes in.
record TourImport(Workbench bench, Path samples) {

    private static final String DOCUMENT = "order-service-audit.md";

    boolean isThere() {
        return Files.isRegularFile(samples.resolve(DOCUMENT));
    }

    void read() {
        bench.imports.bring(List.of(samples.resolve(DOCUMENT)));
    }
}
