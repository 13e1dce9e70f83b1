package plumbline.report.dossier;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Keys as text, the way OpenSSL writes and reads them.
final class Pem {

    private static final int WIDTH = 64;

    private Pem() {}

    static String write(String label, byte[] encoded) {
        byte[] end = "\n".getBytes(StandardCharsets.US_ASCII);
        String body = Base64.getMimeEncoder(WIDTH, end).encodeToString(encoded);
        return "-----BEGIN " + label + "-----\n" + body + "\n-----END " + label + "-----\n";
    }

    /// The first block with that label.
    static Optional<byte[]> find(String label, String text) {
        Matcher block =
                Pattern.compile("-----BEGIN " + label + "-----([\\sA-Za-z0-9+/=]*)-----END")
                        .matcher(text);
        try {
            return block.find()
                    ? Optional.of(Base64.getMimeDecoder().decode(block.group(1)))
                    : Optional.empty();
        } catch (IllegalArgumentException noBase64) {
            return Optional.empty();
        }
    }
}
