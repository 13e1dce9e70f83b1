package plumbline.schema.lock;

import plumbline.schema.SqlScript;
import plumbline.schema.state.SchemaState;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The schemas on which statements were measured: one for all, with more for some.
record Setup(SchemaState all, Map<String, String> more) {

    static Setup read() {
        Map<String, String> more = new HashMap<>();
        String first = "";
        for (String section : text("setup.sql").split("(?m)^-- ", -1)) {
            int end = section.indexOf('\n');
            String head = end < 0 ? "" : section.substring(0, end);
            if (head.equals("all statements")) {
                first = section.substring(end);
            } else {
                List.of(head.split(" ")).forEach(id -> more.put(id, section.substring(end + 1)));
            }
        }
        return new Setup(SqlScript.replayed(first), more);
    }

    SchemaState before(String id) {
        return SqlScript.run(all, more.getOrDefault(id, "")).after();
    }

    static String text(String name) {
        String path = "/plumbline/schema/lock/" + name;
        try (InputStream in = Objects.requireNonNull(Setup.class.getResourceAsStream(path))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
