package plumbline.report.machine.oscal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/// What things are known by: the same thing has the same one in every export, as OSCAL asks.
final class OscalId {

    /// Drawn by lot once; all others are made from it and a name (RFC 9562, version 5).
    private static final UUID OURS = UUID.fromString("7588feed-c077-4dff-bb1c-fdddd1cc4784");

    private OscalId() {}

    static String of(String kind, String... names) {
        return named(kind + "\n" + String.join("\n", names)).toString();
    }

    private static UUID named(String name) {
        MessageDigest digest = sha1();
        digest.update(
                ByteBuffer.allocate(16)
                        .putLong(OURS.getMostSignificantBits())
                        .putLong(OURS.getLeastSignificantBits())
                        .flip());
        ByteBuffer made = ByteBuffer.wrap(digest.digest(name.getBytes(StandardCharsets.UTF_8)));
        long first = (made.getLong() & ~0xF000L) | 0x5000L;
        long second = (made.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(first, second);
    }

    private static MessageDigest sha1() {
        try {
            return MessageDigest.getInstance("SHA-1");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-1", missing);
        }
    }
}
