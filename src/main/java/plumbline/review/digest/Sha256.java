package plumbline.review.digest;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// Begins digests by SHA-256, which every Java has.
public final class Sha256 {

    private Sha256() {}

    public static MessageDigest begin() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }
}
