package plumbline.check.catalogue;

import plumbline.check.CheckInfo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// The page of each check, as Markdown: what it asks, why it hurts, what to do instead, when it is
/// fine.
public final class Pages {

    private Pages() {}

    /// That of a check without one says what it asks.
    public static Optional<String> find(CheckInfo check) {
        if (!check.question().isEmpty()) {
            return Optional.of(
                    "# %s\n\n## What it asks\n\n%s\n".formatted(check.title(), check.question()));
        }
        String resource = "/plumbline/check/" + check.id() + ".md";
        try (InputStream in = Pages.class.getResourceAsStream(resource)) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
