package plumbline.cli;

import picocli.CommandLine.IVersionProvider;

import plumbline.words.Build;
import plumbline.words.Words;

/// What `--version` prints: Plumbline, and the Java and JavaFX below it.
public final class VersionText implements IVersionProvider {

    private final Words words;

    public VersionText(Words words) {
        this.words = words;
    }

    @Override
    public String[] getVersion() {
        Build build = Build.read();
        String name = words.get("app.name");
        String java = System.getProperty("java.version");
        return new String[] {words.get("cli.version", name, build.version(), java, build.javafx())};
    }
}
