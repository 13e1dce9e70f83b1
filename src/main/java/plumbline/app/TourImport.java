package plumbline.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;

/// The audit made by hand that lies beside the samples, as it comes in.
record TourImport(Workbench bench, Path samples) {

    private static final String DOCUMENT = "order-service-audit.md";

    boolean isThere() {
        return Files.isRegularFile(samples.resolve(DOCUMENT));
    }

    void read() {
        bench.imports.bring(List.of(samples.resolve(DOCUMENT)));
    }

    /// As far as the step before it changes anything.
    void walk(TourCamera camera) throws InterruptedException, ExecutionException {
        if (isThere()) {
            camera.step(bench, this::read);
            camera.picture(bench, "import-read");
            press(camera, "#imports-next");
            camera.picture(bench, "import-match");
            press(camera, "#imports-next");
            camera.everyTheme(bench, "import-reconcile");
            press(camera, "#imports-findings-side");
            camera.picture(bench, "import-findings");
            press(camera, "#imports-evidence-side");
            camera.picture(bench, "import-evidence");
            press(camera, "#imports-next");
            camera.settle(bench);
            camera.picture(bench, "import-apply");
        }
    }

    private void press(TourCamera camera, String button)
            throws InterruptedException, ExecutionException {
        camera.step(bench, () -> TourCamera.press(bench, button));
    }
}
